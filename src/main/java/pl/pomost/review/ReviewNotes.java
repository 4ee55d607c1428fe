package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored notes of reviewers. Only those who review may be shown them. */
@ApplicationScoped
class ReviewNotes implements PanacheRepositoryBase<ReviewNote, UUID> {

    /** Of all versions, the newest first. */
    List<ReviewNote> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by writtenAt desc", enrolment);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("writtenBy = ?1 where writtenBy = ?2", closed.pseudonym(), closed.username());
    }
}
