package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored frames of reviews. */
@ApplicationScoped
class ReviewFrames implements PanacheRepositoryBase<ReviewFrame, UUID> {

    /** Takes the frame of a process away at once: one that is put in its place has the same key. */
    void forget(UUID enrolment) {
        deleteById(enrolment);
        flush();
    }
}
