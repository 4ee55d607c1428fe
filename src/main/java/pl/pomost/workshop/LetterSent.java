package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.mail.Post.Outcome;

/** That somebody sent an e-mail about a workshop, and what became of it. Hangs on the stage, as a process file makes workshops anew. */
@Entity
public class LetterSent {

    @Id
    private UUID id;
    private UUID enrolmentId;
    private int stage;
    @Enumerated(EnumType.STRING)
    private LetterKind kind;
    private String addressee;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String sentBy;
    private Instant sentAt;

    protected LetterSent() {
        // for Hibernate
    }

    LetterSent(UUID enrolment, int stage, LetterKind kind, String addressee, Outcome outcome, String by, Instant at) {
        id = UUID.randomUUID();
        enrolmentId = enrolment;
        this.stage = stage;
        this.kind = kind;
        this.addressee = addressee;
        this.outcome = outcome;
        sentBy = by;
        sentAt = at;
    }

    public LetterKind kind() {
        return kind;
    }

    /** Code of the member or of the institution. */
    public String addressee() {
        return addressee;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** User name of the account. */
    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
