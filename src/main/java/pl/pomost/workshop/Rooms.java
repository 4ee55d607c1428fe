package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;

/** Lets one deed at a time into a workshop. */
@ApplicationScoped
class Rooms {

    private final Enrolments enrolments;
    private final Workshops workshops;
    private final WorkshopEvents events;
    private final Event<ToldTogether> told;
    private final AuditLog audit;
    private final Clock clock;

    Rooms(Enrolments enrolments, Workshops workshops, WorkshopEvents events, Event<ToldTogether> told, AuditLog audit, Clock clock) {
        this.enrolments = enrolments;
        this.workshops = workshops;
        this.events = events;
        this.told = told;
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
        return new Room(scope.viewer().username(), scope.teryt(), workshops.lock(scope, stage), this);
    }

    /**
     * The same for what changes what the plan is made of: under a lock of the process that it shares with all but whoever submits, for the cards of phones wait
     * for the same row. It comes before that of a workshop everywhere.
     *
     * @throws pl.pomost.shared.Problem 409 when the draft of the plan is closed, also by somebody who submitted it a moment ago
     */
    Room edit(Scope scope, int stage) {
        enrolments.shareOpen(scope.requireEdit().requireEnrolment());
        return enter(scope, stage);
    }

    /** The same for deeds that go on to write entries, which lock the process for themselves. */
    Room editEntries(Scope scope, int stage) {
        enrolments.lockOpen(scope.requireEdit().requireEnrolment());
        return enter(scope, stage);
    }

    /**
     * The same for what whoever leads does in the hall itself: a workshop that is open goes on, whatever became of the plan meanwhile, for its
     * guests write and its wall shows what they wrote.
     *
     * @throws pl.pomost.shared.Problem 409 when nothing is held there and the draft of the plan is closed
     */
    Room lead(Scope scope, int stage) {
        Room room = enter(scope.requireLead(), stage);
        if (!room.workshop().isOpen()) {
            // its workshop is locked already: to wait for the process now might be to wait for each other
            enrolments.requireOpenNow(scope.requireEdit().requireEnrolment());
        }
        return room;
    }

    /** The same for those who came in by its door; who they are is asked by their deeds. */
    Room open(UUID workshop) {
        return new Room("", "", workshops.lock(workshop), this);
    }

    /** The same for several workshops, but those that somebody else holds at this moment, by their ids. */
    Map<UUID, Room> openFree(Collection<UUID> ids) {
        return workshops.lockFree(ids).stream().collect(Collectors.toMap(Workshop::id, workshop -> new Room("", "", workshop, this)));
    }

    /** A workshop as it is remembered, not locked: whether it still stands so is asked when what was said in it is written. */
    Room remembered(Workshop workshop) {
        return new Room("", "", workshop, this);
    }

    /** Locks all workshops of a process until the transaction ends, in the order of their stages. */
    List<Room> enterAll(Scope scope) {
        return workshops.lockAll(scope).stream().map(workshop -> new Room(scope.viewer().username(), scope.teryt(), workshop, this)).toList();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void append(WorkshopEvent event) {
        events.persist(event);
    }

    /** Lets the screens know, after the commit. */
    void announce(ToldTogether all) {
        told.fire(all);
    }

    void audit(String who, String teryt, String action, String subject, String sentence) {
        audit.record(who, action, teryt, subject, sentence);
    }
}
