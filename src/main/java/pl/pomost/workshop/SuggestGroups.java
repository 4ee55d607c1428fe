package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.wording.Alike;
import pl.pomost.wording.AlikeTexts;
import pl.pomost.wording.Apart;
import pl.pomost.wording.ShortText;

/** Proposes which cards of one item of the agenda may say the same, by their Polish words; a person decides. */
@ApplicationScoped
public class SuggestGroups {

    /**
     * Cards that may belong together.
     *
     * @param group       the group that some of them are in already
     * @param words       base forms that they share
     * @param acrossAreas whether they are about several areas
     */
    public record Suggestion(List<UUID> cards, Optional<UUID> group, List<String> words, boolean acrossAreas) {
    }

    private static final String POLISH = "pl";

    private final Workshops workshops;
    private final Cards cards;
    private final Agendas agendas;
    private final KeptApartCards keptApart;

    SuggestGroups(Workshops workshops, Cards cards, Agendas agendas, KeptApartCards keptApart) {
        this.workshops = workshops;
        this.cards = cards;
        this.agendas = agendas;
        this.keptApart = keptApart;
    }

    /** First those within one area, then those across areas that the first do not hold already. @param item code of the item of the agenda */
    public List<Suggestion> of(Scope scope, int stage, String item) {
        Workshop workshop = workshops.at(scope.requireEverything(), stage);
        Optional<Agenda.Item> of = agendas.of(workshop).item(item);
        List<Card> all = cards.inOrder(workshop.id()).stream().filter(card -> of.isPresent() && of.get().has(card.activityId()))
                .filter(card -> card.redacted().isEmpty() && card.held().isEmpty()).toList();
        Map<UUID, Card> byId = all.stream().collect(Collectors.toMap(Card::id, card -> card));
        Set<Apart> apart = keptApart.of(workshop.id());
        List<ShortText> texts = all.stream().map(card -> new ShortText(card.id(), words(card), card.clusterId(), card.area().orElse(""))).toList();
        List<Suggestion> within = AlikeTexts.find(texts, apart, false).stream().map(alike -> suggestion(alike, byId)).toList();
        Stream<Suggestion> across = AlikeTexts.find(texts, apart, true).stream().map(alike -> suggestion(alike, byId)).filter(Suggestion::acrossAreas);
        return Stream.concat(within.stream(), across).toList();
    }

    /** A card in another language goes by its Polish translation, when somebody has made one. */
    private static String words(Card card) {
        return card.lang().equals(POLISH) ? card.text()
                : card.translations().stream().filter(each -> each.lang().equals(POLISH)).map(Translation::text).findFirst().orElse(card.text());
    }

    private static Suggestion suggestion(Alike alike, Map<UUID, Card> cards) {
        return new Suggestion(alike.texts(), alike.texts().stream().map(cards::get).flatMap(card -> card.clusterId().stream()).findFirst(), alike.together(),
                alike.texts().stream().map(cards::get).map(Card::area).distinct().count() > 1);
    }
}
