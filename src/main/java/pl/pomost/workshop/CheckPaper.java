package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Refusal.Reason;

/** A second person compares cards that were typed from paper with the paper: what was mistyped is mended, and the mark goes. */
@ApplicationScoped
public class CheckPaper {

    private static final int LIMIT = 500;

    private final Rooms rooms;
    private final Cards cards;
    private final PaperCards papers;

    CheckPaper(Rooms rooms, Cards cards, PaperCards papers) {
        this.rooms = rooms;
        this.cards = cards;
        this.papers = papers;
    }

    /** Cards of a workshop that wait for a second person, in their order. */
    public List<Card> waiting(Scope scope, Workshop workshop) {
        scope.requireEverything();
        return cards.inOrder(workshop.id()).stream().filter(Card::isUnchecked).toList();
    }

    /**
     * @param right  what the paper says, by card; those that somebody has checked meanwhile are left as they are
     * @param reason why whoever typed a card checks it too; empty otherwise
     * @return how many were checked
     * @throws Refusal when words are missing or too many, or somebody checks their own cards without a reason
     */
    @Transactional
    public int check(Scope scope, int stage, Map<UUID, String> right, Optional<String> reason) {
        Room room = rooms.enter(scope.requireTeam(), stage);
        Map<UUID, PaperCard> typed = papers.of(room.id()).stream().collect(Collectors.toMap(PaperCard::cardId, Function.identity()));
        Optional<UUID> viewer = scope.viewer().accountId();
        List<Card> waiting = cards.in(room.workshop(), right.keySet()).stream().filter(Card::isUnchecked).toList();
        boolean own = waiting.stream().map(card -> typed.get(card.id())).anyMatch(paper -> paper != null && paper.typedBy().isPresent() && paper.typedBy().equals(viewer));
        var wrong = new Refusal.Collected();
        wrong.addIf(right.isEmpty(), "", Reason.NO_CARDS_CHOSEN);
        wrong.addIf(own && reason.isEmpty(), "powod", Reason.OWN_CHECK);
        wrong.addIf(reason.filter(words -> words.length() > LIMIT).isPresent(), "powod", Reason.TEXT_TOO_LONG);
        wrong.addIfBroken(reason.orElse(""), "powod");
        waiting.forEach(card -> checkWords(wrong, card, right.get(card.id())));
        wrong.throwIfAny();
        waiting.forEach(card -> check(room, card, right.get(card.id()).strip(), viewer));
        waiting.stream().map(card -> typed.get(card.id())).filter(paper -> paper != null).forEach(paper -> paper.check(viewer, own ? reason : Optional.empty()));
        if (!waiting.isEmpty()) {
            room.audit("paper.checked", null, "porównano z papierem kartki: " + waiting.size() + (own ? ", przez tę samą osobę, która je wpisała: " + reason.get() : "") + ".");
        }
        return waiting.size();
    }

    private static void checkWords(Refusal.Collected wrong, Card card, String words) {
        var own = new Refusal.Collected();
        CardRules.checkWords(own, words);
        try {
            own.throwIfAny();
        } catch (Refusal refusal) {
            refusal.wrongs().forEach(each -> wrong.addIf(true, "tresc." + card.id(), each.reason()));
        }
    }

    private static void check(Room room, Card card, String words, Optional<UUID> by) {
        if (!words.equals(card.text())) {
            card.edit(words, card.fields());
            room.tell("card-edited", card.id(), Map.of("code", card.code(), "text", card.text(), "fields", card.fields()));
        }
        card.markChecked();
        var told = new LinkedHashMap<String, Object>(Map.of("code", card.code()));
        by.ifPresent(account -> told.put("by", account.toString()));
        room.tell("card-checked", card.id(), told);
    }
}
