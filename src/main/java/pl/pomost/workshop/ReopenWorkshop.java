package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import pl.pomost.access.Scope;

/** Takes the closing of a workshop back; its summary stays. */
@ApplicationScoped
public class ReopenWorkshop {

    private final Rooms rooms;

    ReopenWorkshop(Rooms rooms) {
        this.rooms = rooms;
    }

    /** @throws Refusal when it is not closed */
    @Transactional
    public void reopen(Scope scope, int stage) {
        Room room = rooms.edit(scope, stage);
        room.workshop().reopen();
        room.tell("workshop-reopened", null, Map.of());
        room.audit("workshop.reopened", null, "otwarto warsztat ponownie.");
    }
}
