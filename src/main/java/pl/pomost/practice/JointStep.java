package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A step in the story of a joint action: written down once, changed by nobody. */
@Entity
public class JointStep {

    @Id
    private UUID id;
    private UUID jointId;
    private int seq;
    private String powiat;
    @Enumerated(EnumType.STRING)
    private JointDeed deed;
    private String takenBy;
    private LocalDate takenOn;
    private Instant takenAt;
    private String note;

    protected JointStep() {
        // for Hibernate
    }

    /** @param powiat TERYT of the powiat whose part it is about */
    JointStep(UUID joint, int seq, String powiat, JointDeed deed, String by, LocalDate on, Instant at, Optional<String> note) {
        this.id = UUID.randomUUID();
        this.jointId = joint;
        this.seq = seq;
        this.powiat = powiat;
        this.deed = deed;
        this.takenBy = by;
        this.takenOn = on;
        this.takenAt = at;
        this.note = note.orElse(null);
    }

    /** TERYT of the powiat whose part it is about. */
    public String powiat() {
        return powiat;
    }

    public JointDeed deed() {
        return deed;
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
