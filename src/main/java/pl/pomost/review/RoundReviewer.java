package pl.pomost.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;

/** Somebody who has judged, remarked or settled something in a round. It stays so when another writes over what they said. */
@Entity
class RoundReviewer {

    @EmbeddedId
    private Key key;

    protected RoundReviewer() {
        // for Hibernate
    }

    /** @param username of the reviewer, the pseudonym once their account is closed */
    @Embeddable
    record Key(UUID submissionId, String username) {
    }

    RoundReviewer(Submission submission, String username) {
        key = new Key(submission.id(), username);
    }

    RoundReviewer.Key key() {
        return key;
    }
}
