package pl.pomost.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What institutions were asked. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class ConsentQuestions implements PanacheRepositoryBase<ConsentQuestion, UUID> {

    /** The oldest first. */
    List<ConsentQuestion> of(UUID enrolment) {
        return list("select q from ConsentQuestion q join ConsentRequest r on r.id = q.requestId where r.enrolmentId = ?1 order by q.askedAt, q.id", enrolment);
    }
}
