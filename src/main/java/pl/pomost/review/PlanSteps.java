package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** The steps that plans have taken. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class PlanSteps implements PanacheRepositoryBase<PlanStep, UUID> {

    /** The first one first. */
    public List<PlanStep> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by seq", enrolment);
    }

    Optional<PlanStep> last(UUID enrolment) {
        return find("enrolmentId = ?1 order by seq desc", enrolment).firstResultOptional();
    }

    /** User names of those who took a step of the review in this round. */
    public Set<String> reviewersOf(Submission submission) {
        return list("enrolmentId = ?1 and round = ?2 and takenAs = ?3", submission.enrolmentId(), submission.round(), Actor.REVIEWER).stream()
                .map(PlanStep::takenBy).collect(Collectors.toUnmodifiableSet());
    }

    void takeOff(@Observes AccountClosed closed) {
        update("takenBy = ?1 where takenBy = ?2", closed.pseudonym(), closed.username());
    }
}
