package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored acceptances. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Acceptances implements PanacheRepositoryBase<Acceptance, UUID> {

    /** Of this submission, unless it was revoked. */
    public Optional<Acceptance> of(Submission submission) {
        return find("submissionId = ?1 and revokedOn is null", submission.id()).firstResultOptional();
    }

    /** All of one process, revoked ones too, the first one first. */
    public List<Acceptance> of(UUID enrolment) {
        return list("submissionId in (select s.id from Submission s where s.enrolmentId = ?1) order by acceptedOn, id", enrolment);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("acceptedBy = ?1 where acceptedBy = ?2", closed.pseudonym(), closed.username());
    }
}
