package pl.pomost.diagnosis;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All assessments of a process as they were on one day: written down once, changed by nobody. */
@Entity
@Immutable
public class AssessmentSnapshot {

    /** Why it was taken. */
    public enum Reason {
        SUBMISSION, REASSESSMENT, DEMAND
    }

    @Id
    private UUID id;
    private UUID enrolmentId;
    private String name;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    private LocalDate takenOn;
    private Instant takenAt;
    private String takenBy;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Standing> standings;

    protected AssessmentSnapshot() {
        // for Hibernate
    }

    AssessmentSnapshot(UUID id, UUID enrolmentId, String name, Reason reason, LocalDate on, Instant at, String by, List<Standing> standings) {
        this.id = id;
        this.enrolmentId = enrolmentId;
        this.name = name;
        this.reason = reason;
        this.takenOn = on;
        this.takenAt = at;
        this.takenBy = by;
        this.standings = List.copyOf(standings);
    }

    /** Whether it says just this of a standard. */
    boolean holds(Standing standing) {
        return standings.contains(standing);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Reason reason() {
        return reason;
    }

    /** The date inside the process. */
    public LocalDate takenOn() {
        return takenOn;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** In the order of the catalogue. */
    public List<Standing> standings() {
        return standings;
    }
}
