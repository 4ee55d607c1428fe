package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;

/** Lets one deed at a time into a workshop. */
@ApplicationScoped
class Rooms {

    private final Workshops workshops;
    private final WorkshopEvents events;
    private final AuditLog audit;
    private final Clock clock;

    Rooms(Workshops workshops, WorkshopEvents events, AuditLog audit, Clock clock) {
        this.workshops = workshops;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Locks the workshop of a stage until the transaction ends. Must be the first thing that the transaction reads, so that
     * what it reads afterwards is what the deed before it has left.
     *
     * @throws jakarta.ws.rs.NotFoundException when there is no such workshop that the scope shows
     */
    Room enter(Scope scope, int stage) {
        return new Room(scope, workshops.lock(scope, stage), this);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void append(WorkshopEvent event) {
        events.persist(event);
    }

    void audit(Scope scope, String action, String subject, String sentence) {
        audit.record(scope.viewer().username(), action, scope.teryt(), subject, sentence);
    }
}
