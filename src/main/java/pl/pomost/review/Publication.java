package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a frozen version is open to everybody, for good: later ones stand beside it. */
@Entity
public class Publication {

    @Id
    private UUID versionId;
    private UUID enrolmentId;
    private int versionNumber;
    private String publishedBy;
    private Instant publishedAt;
    private LocalDate publishedOn;

    protected Publication() {
        // for Hibernate
    }

    Publication(Submission adopted, String publishedBy, Instant publishedAt, LocalDate publishedOn) {
        this.versionId = adopted.versionId();
        this.enrolmentId = adopted.enrolmentId();
        this.versionNumber = adopted.version();
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
        this.publishedOn = publishedOn;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public int version() {
        return versionNumber;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }
}
