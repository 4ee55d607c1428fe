package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The stored frames of reviews. */
@ApplicationScoped
class ReviewFrames implements PanacheRepositoryBase<ReviewFrame, UUID> {

    /** Forgets what was read: a frame that is put in the place of another has the same key. */
    void startAnew() {
        flush();
        getEntityManager().clear();
    }
}
