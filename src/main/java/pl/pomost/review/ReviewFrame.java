package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a process file says of its review beside the remarks (days, names, decisions), kept word for word: here others are the source of that. */
@Entity
class ReviewFrame {

    @Id
    private UUID enrolmentId;
    private String content;

    protected ReviewFrame() {
        // for Hibernate
    }

    ReviewFrame(UUID enrolmentId, String content) {
        this.enrolmentId = enrolmentId;
        this.content = content;
    }

    /** JSON. */
    String content() {
        return content;
    }
}
