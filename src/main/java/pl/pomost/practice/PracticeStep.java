package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A step that a practice has taken: written down once, changed by nobody. */
@Entity
public class PracticeStep {

    @Id
    private UUID id;
    private UUID practiceId;
    private int seq;
    private int number;
    @Enumerated(EnumType.STRING)
    private PracticeState toState;
    private String takenBy;
    private LocalDate takenOn;
    private Instant takenAt;
    private String note;

    protected PracticeStep() {
        // for Hibernate
    }

    /** @param number of the revision */
    PracticeStep(UUID practice, int seq, int number, PracticeState to, String by, LocalDate on, Instant at, Optional<String> note) {
        this.id = UUID.randomUUID();
        this.practiceId = practice;
        this.seq = seq;
        this.number = number;
        this.toState = to;
        this.takenBy = by;
        this.takenOn = on;
        this.takenAt = at;
        this.note = note.orElse(null);
    }

    /** Number of the revision. */
    public int number() {
        return number;
    }

    public PracticeState to() {
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
