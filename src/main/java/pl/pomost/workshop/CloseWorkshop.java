package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import pl.pomost.access.Scope;

/** The coordinator closes a workshop with a summary. Cards that come later are accepted and marked as late. */
@ApplicationScoped
public class CloseWorkshop {

    private final Rooms rooms;
    private final Attendances attendances;

    CloseWorkshop(Rooms rooms, Attendances attendances) {
        this.rooms = rooms;
        this.attendances = attendances;
    }

    /** @throws Refusal when it is not open, the summary is missing or too long, or nobody is on the attendance list */
    @Transactional
    public void close(Scope scope, int stage, String summary) {
        Room room = rooms.lead(scope, stage);
        long present = attendances.countOf(room.id());
        room.workshop().close(summary, present);
        room.tell("workshop-closed", null, Map.of("present", present));
        room.audit("workshop.closed", null, "zamknięto warsztat.");
    }
}
