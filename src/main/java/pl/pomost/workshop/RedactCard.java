package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Refusal.Reason;

/** The coordinator removes the words of a card for good, from its history too. The card stays, with the reason. */
@ApplicationScoped
public class RedactCard {

    /** Told after the words are gone, so that nothing keeps a copy. */
    public record CardRedacted(UUID workshop, UUID card) {
    }

    /** What in the log carries words of a card. */
    static final Set<String> WORDS = Set.of("text", "fields");
    private static final int REASON_LIMIT = 500;

    private final Rooms rooms;
    private final Cards cards;
    private final WorkshopEvents events;
    private final GroupNames names;
    private final Event<CardRedacted> redacted;

    RedactCard(Rooms rooms, Cards cards, WorkshopEvents events, GroupNames names, Event<CardRedacted> redacted) {
        this.rooms = rooms;
        this.cards = cards;
        this.events = events;
        this.names = names;
        this.redacted = redacted;
    }

    /**
     * @param stage of the card's workshop
     * @throws Refusal when no reason is given or it was done before
     */
    @Transactional
    public void redact(Scope scope, int stage, String code, String reason) {
        Room room = rooms.enter(scope.requireLead(), stage);
        var wrong = new Refusal.Collected();
        wrong.addIf(reason.isBlank(), "powod", Reason.REASON_MISSING);
        wrong.addIf(reason.length() > REASON_LIMIT, "powod", Reason.TEXT_TOO_LONG);
        wrong.addIfBroken(reason, "powod");
        wrong.throwIfAny();
        Card card = cards.byCode(scope, code);
        names.forget(room, card);
        card.redact(reason.strip());
        events.scrub(room.id(), card.id(), WORDS);
        room.tell("card-redacted", card.id(), Map.of("code", card.code(), "reason", reason.strip()));
        room.audit("card.redacted", card.code(), "usunięto treść kartki " + card.code() + ". Powód: " + reason.strip());
        redacted.fire(new CardRedacted(room.id(), card.id()));
    }
}
