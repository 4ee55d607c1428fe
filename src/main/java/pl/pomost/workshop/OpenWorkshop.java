package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import pl.pomost.access.Scope;

/** The coordinator opens a workshop: from now on cards can be written in it. */
@ApplicationScoped
public class OpenWorkshop {

    private final Rooms rooms;

    OpenWorkshop(Rooms rooms) {
        this.rooms = rooms;
    }

    /** @throws Refusal when it has been opened before */
    @Transactional
    public void open(Scope scope, int stage) {
        Room room = rooms.enter(scope.requireEdit(), stage);
        room.workshop().open();
        room.tell("workshop-opened", null, Map.of());
        room.audit("workshop.opened", null, "otwarto warsztat.");
    }
}
