package pl.pomost.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** That the powiat's own organ adopted the plan that ROPS had accepted: by which act, of which day. */
@Entity
public class Adoption {

    /** Kinds of acts: uchwała of a council or board, zarządzenie of a starosta or president. */
    public enum Act {
        RESOLUTION, ORDER
    }

    @Id
    private UUID id;
    private UUID acceptanceId;
    @Enumerated(EnumType.STRING)
    private Act act;
    private String actNumber;
    private LocalDate adoptedOn;
    private String organ;
    private String enteredBy;
    private LocalDate enteredOn;

    protected Adoption() {
        // for Hibernate
    }

    /** There is none without an acceptance. */
    Adoption(Acceptance acceptance, AdoptionDraft draft, String enteredBy, LocalDate enteredOn) {
        this.id = UUID.randomUUID();
        this.acceptanceId = acceptance.id();
        this.act = draft.act();
        this.actNumber = draft.number();
        this.adoptedOn = draft.adoptedOn();
        this.organ = draft.organ();
        this.enteredBy = enteredBy;
        this.enteredOn = enteredOn;
    }

    /** Puts right how the act was written down here; the act itself is as it is. */
    void correct(AdoptedBy right) {
        act = right.act();
        actNumber = right.number();
        adoptedOn = right.adoptedOn();
        organ = right.organ();
    }

    public UUID id() {
        return id;
    }

    /** What is entered now. */
    public AdoptedBy by() {
        return new AdoptedBy(act, actNumber, adoptedOn, organ);
    }

    /** The day on which it was entered here. */
    LocalDate enteredOn() {
        return enteredOn;
    }

    public UUID acceptanceId() {
        return acceptanceId;
    }

    public Act act() {
        return act;
    }

    public String number() {
        return actNumber;
    }

    /** Date of the act, not of its entry here. */
    public LocalDate adoptedOn() {
        return adoptedOn;
    }

    public String organ() {
        return organ;
    }
}
