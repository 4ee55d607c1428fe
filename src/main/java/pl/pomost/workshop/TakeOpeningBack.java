package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.workshop.Refusal.Reason;

/** A workshop that was opened by mistake is before us again, as long as nobody has said anything in it. */
@ApplicationScoped
public class TakeOpeningBack {

    private final Rooms rooms;
    private final Cards cards;

    TakeOpeningBack(Rooms rooms, Cards cards) {
        this.rooms = rooms;
        this.cards = cards;
    }

    /** @throws Refusal when it is not open, has been closed before or has a card */
    @Transactional
    public void takeBack(Scope scope, int stage) {
        Room room = rooms.edit(scope, stage);
        Refusal.unless(cards.count("workshopId", room.id()) == 0, Reason.HAS_CARDS);
        room.workshop().takeOpeningBack();
        room.tell("workshop-opening-taken-back", null, Map.of());
        room.audit("workshop.opening-taken-back", null, "cofnięto otwarcie warsztatu.");
    }
}
