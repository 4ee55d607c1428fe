package pl.pomost.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A step that a version of a standard has taken: written down once, changed by nobody. */
@Entity
public class StandardStep {

    @Id
    private UUID id;
    private UUID standardVersionId;
    private int seq;
    @Enumerated(EnumType.STRING)
    private StandardState fromState;
    @Enumerated(EnumType.STRING)
    private StandardState toState;
    private String takenBy;
    private Instant takenAt;
    private LocalDate takenOn;
    private String note;

    protected StandardStep() {
        // for Hibernate
    }

    /** @param from empty for the step by which the version came to be */
    StandardStep(UUID standardVersionId, int seq, Optional<StandardState> from, StandardState to, String by, Instant at, LocalDate on, Optional<String> note) {
        this.id = UUID.randomUUID();
        this.standardVersionId = standardVersionId;
        this.seq = seq;
        this.fromState = from.orElse(null);
        this.toState = to;
        this.takenBy = by;
        this.takenAt = at;
        this.takenOn = on;
        this.note = note.orElse(null);
    }

    public StandardState to() {
        return toState;
    }

    /** User name. */
    public String takenBy() {
        return takenBy;
    }

    /** The date inside the process. */
    public LocalDate takenOn() {
        return takenOn;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
