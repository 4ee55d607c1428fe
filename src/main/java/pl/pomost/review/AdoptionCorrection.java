package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** What was entered of an adoption before somebody mended a mistake in it, and why they did. */
@Entity
public class AdoptionCorrection {

    @Id
    private UUID id;
    private UUID adoptionId;
    @Enumerated(EnumType.STRING)
    private Adoption.Act act;
    private String actNumber;
    private LocalDate adoptedOn;
    private String organ;
    private String reason;
    private String correctedBy;
    @Enumerated(EnumType.STRING)
    private Actor correctedAs;
    private LocalDate correctedOn;
    private int number;

    protected AdoptionCorrection() {
        // for Hibernate
    }

    /** @param number of this correction among those of its adoption, from 1 */
    AdoptionCorrection(Adoption before, int number, String reason, String by, Actor as, LocalDate on) {
        this.id = UUID.randomUUID();
        this.adoptionId = before.id();
        AdoptedBy was = before.by();
        this.act = was.act();
        this.actNumber = was.number();
        this.adoptedOn = was.adoptedOn();
        this.organ = was.organ();
        this.number = number;
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAs = as;
        this.correctedOn = on;
    }

    public UUID adoptionId() {
        return adoptionId;
    }

    /** What stood there until then. */
    public AdoptedBy was() {
        return new AdoptedBy(act, actNumber, adoptedOn, organ);
    }

    public String reason() {
        return reason;
    }

    /** User name. */
    public String correctedBy() {
        return correctedBy;
    }

    public Actor correctedAs() {
        return correctedAs;
    }

    public LocalDate correctedOn() {
        return correctedOn;
    }
}
