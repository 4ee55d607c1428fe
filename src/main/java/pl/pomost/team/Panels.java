package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The stored panels, one a process at most. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Panels implements PanacheRepositoryBase<Panel, UUID> {

    public Optional<Panel> of(UUID enrolment) {
        return find("enrolmentId", enrolment).firstResultOptional();
    }

    /** As it is stored now, whatever was read before. */
    public Optional<Panel> reread(UUID enrolment) {
        of(enrolment).ifPresent(getEntityManager()::detach);
        return of(enrolment);
    }

    /** For changing: the row is locked until the transaction ends. */
    Optional<Panel> toChange(UUID enrolment) {
        return find("enrolmentId", enrolment).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
