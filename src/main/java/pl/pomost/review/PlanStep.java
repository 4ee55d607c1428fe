package pl.pomost.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.directory.PlanState;

/** A step that a plan has taken: written down once, changed by nobody. */
@Entity
public class PlanStep {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int seq;
    @Enumerated(EnumType.STRING)
    private Transition transition;
    @Enumerated(EnumType.STRING)
    private PlanState fromState;
    @Enumerated(EnumType.STRING)
    private PlanState toState;
    @Enumerated(EnumType.STRING)
    private Actor takenAs;
    private String takenBy;
    private Instant takenAt;
    private LocalDate takenOn;
    private Integer round;
    private Integer versionNumber;
    private String note;
    @Column(columnDefinition = "json")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> confirmed;

    protected PlanStep() {
        // for Hibernate
    }

    PlanStep(UUID enrolmentId, int seq, Transition transition, PlanState from, String by, Instant at, LocalDate on) {
        this.id = UUID.randomUUID();
        this.enrolmentId = enrolmentId;
        this.seq = seq;
        this.transition = transition;
        this.fromState = from;
        this.toState = transition.to(from);
        this.takenAs = transition.actor();
        this.takenBy = by;
        this.takenAt = at;
        this.takenOn = on;
        this.confirmed = List.of();
    }

    /** Before it is stored. */
    PlanStep about(Optional<Submission> submission, String why, List<String> knownOf) {
        round = submission.map(Submission::round).orElse(null);
        versionNumber = submission.map(Submission::version).orElse(null);
        note = why.isBlank() ? null : why.strip();
        confirmed = List.copyOf(knownOf);
        return this;
    }

    public int seq() {
        return seq;
    }

    public Transition transition() {
        return transition;
    }

    public PlanState to() {
        return toState;
    }

    public Actor takenAs() {
        return takenAs;
    }

    /** User name. */
    public String takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** The date inside the process. */
    public LocalDate takenOn() {
        return takenOn;
    }

    public Optional<Integer> round() {
        return Optional.ofNullable(round);
    }

    /** Number of the frozen version that it was about. */
    public Optional<Integer> version() {
        return Optional.ofNullable(versionNumber);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** What whoever submitted said that they know of. */
    public List<String> confirmed() {
        return confirmed;
    }
}
