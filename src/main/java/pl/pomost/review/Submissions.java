package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored submissions. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    /** The one that is, or was last, under review; empty when nothing was ever submitted. */
    public Optional<Submission> current(UUID enrolment) {
        return find("enrolmentId = ?1 order by round desc", enrolment).firstResultOptional();
    }

    /** The first one first. */
    public List<Submission> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by round", enrolment);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("submittedBy = ?1 where submittedBy = ?2", closed.pseudonym(), closed.username());
    }
}
