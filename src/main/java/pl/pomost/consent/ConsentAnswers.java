package pl.pomost.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** What institutions answered. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class ConsentAnswers implements PanacheRepositoryBase<ConsentAnswer, UUID> {

    /** The oldest first, with those that were taken back. */
    List<ConsentAnswer> of(UUID enrolment) {
        return list("select a from ConsentAnswer a join ConsentQuestion q on q.id = a.questionId join ConsentRequest r on r.id = q.requestId"
                + " where r.enrolmentId = ?1 order by a.answeredAt, a.id", enrolment);
    }

    /** One that belongs to this process. */
    Optional<ConsentAnswer> ofProcess(UUID enrolment, UUID id) {
        return find("select a from ConsentAnswer a join ConsentQuestion q on q.id = a.questionId join ConsentRequest r on r.id = q.requestId"
                + " where r.enrolmentId = ?1 and a.id = ?2", enrolment, id).firstResultOptional();
    }

    /** Who spoke for an institution is kept no longer; what it said stays. */
    int forgetNames(Instant before) {
        return update("personName = null where personName is not null and answeredAt < ?1", before);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("recordedBy = ?1 where recordedBy = ?2", closed.pseudonym(), closed.username());
        update("takenBackBy = ?1 where takenBackBy = ?2", closed.pseudonym(), closed.username());
    }
}
