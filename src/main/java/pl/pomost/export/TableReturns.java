package pl.pomost.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.KeptForAWhile;

/** Tables that came back. They may name people, so they go soon. Callers hand in an enrolment that they may edit. */
@ApplicationScoped
class TableReturns implements PanacheRepositoryBase<TableReturn, UUID>, KeptForAWhile {

    private static final Duration KEPT = Duration.ofDays(2);

    /** One that waits is seen by whoever brought it; one that was applied by all who may edit. */
    Optional<TableReturn> seen(UUID enrolment, UUID id, String username) {
        return find("enrolmentId = ?1 and id = ?2 and (broughtBy = ?3 or appliedAt is not null)", enrolment, id, username).firstResultOptional();
    }

    /** The same, which nobody else can apply or undo until the transaction ends. */
    Optional<TableReturn> toChange(UUID enrolment, UUID id, String username) {
        return find("enrolmentId = ?1 and id = ?2 and (broughtBy = ?3 or appliedAt is not null)", enrolment, id, username).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one of this person that waits to be looked at. */
    Optional<TableReturn> waiting(UUID enrolment, String username) {
        return find("enrolmentId = ?1 and broughtBy = ?2 and appliedAt is null order by broughtAt desc", enrolment, username).firstResultOptional();
    }

    /** The newest that was applied and not undone. */
    Optional<TableReturn> newest(UUID enrolment) {
        return find("enrolmentId = ?1 and appliedAt is not null and undoneAt is null order by appliedAt desc", enrolment).firstResultOptional();
    }

    void forgetWaiting(UUID enrolment, String username) {
        delete("enrolmentId = ?1 and broughtBy = ?2 and appliedAt is null", enrolment, username);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("broughtBy = ?1 where broughtBy = ?2", closed.pseudonym(), closed.username());
    }

    /** Writes everything that has changed and forgets everything that was read. */
    void letGo() {
        flush();
        getEntityManager().clear();
    }

    @Override
    public int forget(Instant now) {
        return (int) delete("broughtAt < ?1 and (appliedAt is null or appliedAt < ?1)", now.minus(KEPT));
    }
}
