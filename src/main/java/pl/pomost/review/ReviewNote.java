package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What reviewers note for each other. No powiat ever sees it, and it is in no file. */
@Entity
public class ReviewNote {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int versionNumber;
    private String target;
    private String text;
    private String writtenBy;
    private LocalDate writtenOn;
    private Instant writtenAt;

    protected ReviewNote() {
        // for Hibernate
    }

    ReviewNote(UUID id, UUID enrolmentId, int versionNumber, Optional<String> target, String text, String by, LocalDate on, Instant at) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.versionNumber = versionNumber;
        this.target = target.orElse(null);
        this.text = text;
        this.writtenBy = by;
        this.writtenOn = on;
        this.writtenAt = at;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    /** User name. */
    public String writtenBy() {
        return writtenBy;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }
}
