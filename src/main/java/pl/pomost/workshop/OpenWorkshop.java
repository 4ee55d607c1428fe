package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;

/** The coordinator opens a workshop: from now on cards can be written in it. One without a date is held today. */
@ApplicationScoped
public class OpenWorkshop {

    private final Rooms rooms;
    private final DomainClock clock;

    OpenWorkshop(Rooms rooms, DomainClock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @throws Refusal when it has been opened before */
    @Transactional
    public void open(Scope scope, int stage) {
        Room room = rooms.edit(scope, stage);
        room.workshop().open();
        room.workshop().heldOnUnlessPlanned(clock.today());
        room.tell("workshop-opened", null, Map.of());
        room.audit("workshop.opened", null, "otwarto warsztat.");
    }
}
