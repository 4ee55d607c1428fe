package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import pl.pomost.access.AccountClosed;

/** Who has reviewed in which round. */
@ApplicationScoped
class RoundReviewers implements PanacheRepositoryBase<RoundReviewer, RoundReviewer.Key> {

    /** Remembers it once; the caller has the process locked. */
    void note(Submission submission, String username) {
        if (!has(submission, username)) {
            persist(new RoundReviewer(submission, username));
        }
    }

    boolean has(Submission submission, String username) {
        return findByIdOptional(new RoundReviewer.Key(submission.id(), username)).isPresent();
    }

    void takeOff(@Observes AccountClosed closed) {
        getEntityManager().createNativeQuery("update round_reviewer set username = :pseudonym where username = :username")
                .setParameter("pseudonym", closed.pseudonym()).setParameter("username", closed.username()).executeUpdate();
    }
}
