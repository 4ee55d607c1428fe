package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Refusal.Reason;

/**
 * Whoever leads shows cards to all, puts them on the parking lot, or keeps them back with a reason. Nothing is lost: each can be shown later. It is
 * done whatever the state of the plan: an insult on the wall does not wait for a review.
 */
@ApplicationScoped
public class HoldCards {

    private static final int REASON_LIMIT = 300;

    private final Rooms rooms;
    private final Cards cards;
    private final AddCard adding;
    private final Locks locks;

    HoldCards(Rooms rooms, Cards cards, AddCard adding, Locks locks) {
        this.rooms = rooms;
        this.cards = cards;
        this.adding = adding;
        this.locks = locks;
    }

    /** @throws Refusal when no card of this workshop is named, or its item is locked */
    @Transactional
    public void show(Scope scope, int stage, Collection<UUID> ids) {
        put(scope, stage, ids, Optional.empty(), "");
    }

    /** Shows everything that waits for it. */
    @Transactional
    public void showAllWaiting(Scope scope, int stage) {
        Room room = rooms.enter(scope.requireLead(), stage).requireOpened();
        hold(room, cards.list("workshopId = ?1 and held = ?2 order by number", room.id(), Held.WAITING), Optional.empty(), "");
    }

    /** @throws Refusal also when cards are kept back without a reason */
    @Transactional
    public void hold(Scope scope, int stage, Collection<UUID> ids, Held held, String reason) {
        Refusal.unless(held == Held.PARKED || !reason.isBlank(), "powod", Reason.REASON_MISSING);
        Refusal.unless(reason.length() <= REASON_LIMIT, "powod", Reason.TEXT_TOO_LONG);
        put(scope, stage, ids, Optional.of(held), reason.strip());
    }

    /** A thought that is said out of turn: a card that goes to the parking lot at once. */
    @Transactional
    public void park(Scope scope, int stage, NewCard thought) {
        adding.add(scope.requireLead(), stage, thought, Optional.of(Held.PARKED));
    }

    /** Everything that a person has signed in this workshop. */
    void hideAllOf(Room room, UUID author, String reason) {
        hold(room, cards.list("workshopId = ?1 and authorId = ?2 order by number", room.id(), author), Optional.of(Held.HIDDEN), reason);
    }

    private void put(Scope scope, int stage, Collection<UUID> ids, Optional<Held> held, String reason) {
        Room room = rooms.enter(scope.requireLead(), stage).requireOpened();
        List<Card> chosen = cards.in(room.workshop(), ids);
        Refusal.unless(!chosen.isEmpty(), "kartka", Reason.NO_CARDS_CHOSEN);
        locks.requireOpen(room, chosen.stream().map(Card::activityId).toList());
        hold(room, chosen, held, reason);
    }

    private static void hold(Room room, List<Card> chosen, Optional<Held> held, String reason) {
        for (Card card : chosen) {
            if (!card.held().equals(held)) {
                card.hold(held, Optional.of(reason).filter(text -> !text.isEmpty()));
                var told = new LinkedHashMap<String, Object>();
                told.put("code", card.code());
                held.ifPresent(why -> told.put("held", why.code()));
                room.tell(held.isPresent() ? "card-held" : "card-shown", card.id(), told);
                room.audit(held.isPresent() ? "card.held" : "card.shown", card.code(), sentence(card, held));
            }
        }
    }

    private static String sentence(Card card, Optional<Held> held) {
        return switch (held.map(Held::code).orElse("")) {
            case "" -> "pokazano kartkę " + card.code() + ".";
            case "parked" -> "odłożono na parking kartkę " + card.code() + ".";
            default -> "wstrzymano kartkę " + card.code() + ".";
        };
    }
}
