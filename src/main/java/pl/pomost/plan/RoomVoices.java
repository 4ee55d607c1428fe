package pl.pomost.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.EntryKind;
import pl.pomost.workshop.Card;

/**
 * Words said at the workshop that asks who we are, by area: of every card that something in the plan rests on, and of those that got most
 * dots, at least {@link #AT_LEAST} where there are so many. Only cards of types that may become part of a plan are quoted.
 */
final class RoomVoices {

    private static final int AT_LEAST = 8;
    /** Groups have a table of their own. */
    private static final String GROUP = "group";

    private final Drafting drafting;
    private final int stage;
    private final List<Card> cards;

    RoomVoices(Drafting drafting) {
        this.drafting = drafting;
        this.stage = drafting.from().setting().scenario().stageOf(EntryKind.RESOURCE);
        this.cards = drafting.from().room().cardsOf(stage).stream().filter(card -> !card.type().equals(GROUP)).filter(this::isOfThePlan).toList();
    }

    private boolean isOfThePlan(Card card) {
        Optional<CardType> type = drafting.from().setting().scenario().cardType(card.type());
        return type.map(known -> !known.becomes().isEmpty()).orElse(true);
    }

    /** The words of an area under one line that says what they are; nothing when there are none. */
    List<Block> of(String area) {
        return quoted("Słowa z sali. Tak mówiono na warsztacie " + stage + ":", cards.stream().filter(card -> card.area().filter(area::equals).isPresent()).toList());
    }

    Section ofWholePowiat() {
        return Section.of("slowa-z-sali", "", "Słowa z sali o całym powiecie",
                quoted("Tak mówiono na warsztacie " + stage + ":", cards.stream().filter(card -> card.area().isEmpty()).toList()));
    }

    private List<Block> quoted(String lead, List<Card> said) {
        List<Card> chosen = chosen(said);
        List<Block> blocks = new ArrayList<>();
        if (!chosen.isEmpty()) {
            blocks.add(Paragraph.of(lead));
            blocks.addAll(drafting.quotes().of(chosen));
        }
        return blocks;
    }

    /** In the order in which they were said. */
    private List<Card> chosen(List<Card> said) {
        List<Card> linked = said.stream().filter(card -> drafting.thread().carries(card.id())).toList();
        Stream<Card> voted = said.stream().filter(card -> !linked.contains(card))
                .sorted(Comparator.comparingLong(drafting::dots).reversed().thenComparing(Card::number)).limit(Math.max(0, AT_LEAST - linked.size()));
        return Stream.concat(linked.stream(), voted).sorted(Comparator.comparing(Card::number)).toList();
    }
}
