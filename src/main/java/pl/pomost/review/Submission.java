package pl.pomost.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.plan.PlanVersion;

/** One round of the review: a frozen version that was handed in, and the day until which ROPS answers. Fixed once and for all. */
@Entity
public class Submission {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int round;
    private UUID versionId;
    private int versionNumber;
    private String submittedBy;
    private Instant submittedAt;
    private LocalDate submittedOn;
    private LocalDate dueOn;
    @Column(columnDefinition = "json")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Unmet> unmet;

    protected Submission() {
        // for Hibernate
    }

    Submission(int round, PlanVersion version, LocalDate submittedOn, LocalDate dueOn, List<Unmet> unmet) {
        this.id = UUID.randomUUID();
        this.enrolmentId = version.enrolmentId();
        this.round = round;
        this.versionId = version.id();
        this.versionNumber = version.number();
        this.submittedBy = version.frozenBy();
        this.submittedAt = version.frozenAt();
        this.submittedOn = submittedOn;
        this.dueOn = dueOn;
        this.unmet = List.copyOf(unmet);
    }

    /**
     * A criterion that the program found not to be met by what was submitted.
     *
     * @param criterion its code
     * @param blocking  the plan cannot be accepted without it
     * @param evidence  one sentence that says why
     */
    public record Unmet(String criterion, boolean blocking, String text, String evidence) {
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    /** 1 for the first submission of the process, one more for each that follows. */
    public int round() {
        return round;
    }

    public UUID versionId() {
        return versionId;
    }

    /** Number of the frozen version. */
    public int version() {
        return versionNumber;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** The last day of the review. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public List<Unmet> unmet() {
        return unmet;
    }
}
