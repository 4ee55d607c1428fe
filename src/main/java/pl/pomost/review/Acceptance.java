package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That ROPS accepted what was submitted, on which day and why. It is not the powiat's adoption, which comes after. */
@Entity
public class Acceptance {

    @Id
    private UUID id;
    private UUID submissionId;
    private boolean recommendations;
    private String justification;
    private String acceptedBy;
    private LocalDate acceptedOn;
    private LocalDate revokedOn;

    protected Acceptance() {
        // for Hibernate
    }

    Acceptance(UUID submissionId, boolean recommendations, String justification, String acceptedBy, LocalDate acceptedOn) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.recommendations = recommendations;
        this.justification = justification;
        this.acceptedBy = acceptedBy;
        this.acceptedOn = acceptedOn;
    }

    UUID id() {
        return id;
    }

    public UUID submissionId() {
        return submissionId;
    }

    public boolean withRecommendations() {
        return recommendations;
    }

    public String justification() {
        return justification;
    }

    /** User name of the approver. */
    public String acceptedBy() {
        return acceptedBy;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    /** Once it is revoked it adopts nothing any more; the record stays. */
    public Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    void revoke(LocalDate day) {
        if (revokedOn != null) {
            throw new IllegalStateException("Revoked on " + revokedOn);
        }
        revokedOn = day;
    }
}
