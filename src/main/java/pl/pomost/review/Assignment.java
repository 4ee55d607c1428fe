package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** Who reviews a plan and who decides about it: two different people. */
@Entity
@Table(name = "review_assignment")
public class Assignment {

    @Id
    private UUID enrolmentId;
    private UUID reviewer;
    private UUID approver;
    @Version
    private int version;

    protected Assignment() {
        // for Hibernate
    }

    Assignment(UUID enrolmentId) {
        this.enrolmentId = enrolmentId;
    }

    /** @throws ForbiddenMove when both are the same person */
    void give(Optional<UUID> newReviewer, Optional<UUID> newApprover) {
        if (newReviewer.isPresent() && newReviewer.equals(newApprover)) {
            throw new ForbiddenMove("Jedna osoba ocenia plan, inna go akceptuje. Wybierz dwie różne osoby.");
        }
        reviewer = newReviewer.orElse(null);
        approver = newApprover.orElse(null);
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    /** Account. */
    public Optional<UUID> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    /** Account. */
    public Optional<UUID> approver() {
        return Optional.ofNullable(approver);
    }

    public int version() {
        return version;
    }
}
