package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored judgements. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Judgements implements PanacheRepositoryBase<Judgement, UUID> {

    /** All of one frozen version. */
    public List<Judgement> of(UUID enrolment, int version) {
        return list("enrolmentId = ?1 and versionNumber = ?2 order by criterion", enrolment, version);
    }

    Optional<Judgement> toChange(UUID enrolment, int version, String criterion) {
        return find("enrolmentId = ?1 and versionNumber = ?2 and criterion = ?3", enrolment, version, criterion)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("judgedBy = ?1 where judgedBy = ?2", closed.pseudonym(), closed.username());
    }
}
