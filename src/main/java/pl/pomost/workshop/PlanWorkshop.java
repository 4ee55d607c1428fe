package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import pl.pomost.access.Scope;

/** The coordinator says when and where a workshop is held, and who leads it. */
@ApplicationScoped
public class PlanWorkshop {

    private final Rooms rooms;

    PlanWorkshop(Rooms rooms) {
        this.rooms = rooms;
    }

    @Transactional
    public void plan(Scope scope, int stage, Appointment appointment) {
        Room room = rooms.edit(scope, stage);
        room.workshop().plan(appointment);
        var told = new LinkedHashMap<String, String>();
        appointment.date().ifPresent(date -> told.put("date", date.toString()));
        appointment.starts().ifPresent(hour -> told.put("start", hour));
        appointment.ends().ifPresent(hour -> told.put("end", hour));
        appointment.place().ifPresent(place -> told.put("place", place));
        room.tell("workshop-planned", null, told);
        room.audit("workshop.planned", null, "ustalono termin i miejsce.");
    }
}
