package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The logs of all rooms of one process. */
@ApplicationScoped
class EventsOfProcess implements PanacheRepositoryBase<WorkshopEvent, WorkshopEvent.Key> {

    /** For a process that is replaced as a whole: the rooms that the events tell of are no more. */
    void forget(UUID enrolment) {
        delete("key.workshopId in (select w.id from Workshop w where w.enrolmentId = ?1)", enrolment);
    }
}
