package pl.pomost.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import pl.pomost.shared.Row;
import pl.pomost.shared.Secret;

/** By which a participant without an account is known again, weeks later as well. The secret itself is kept by them alone. */
@Entity
public class GuestPass {

    /** In the cookie of a phone. */
    static final String COOKIE = "cookie";
    /** On a badge, for another phone. */
    static final String BADGE = "badge";

    @Id
    private UUID id;
    private UUID participantId;
    private String kind;
    private String secret;
    private LocalDate madeOn;

    protected GuestPass() {
        // for Hibernate
    }

    GuestPass(UUID participant, String kind, String secret, LocalDate madeOn) {
        this.id = UUID.randomUUID();
        this.participantId = participant;
        this.kind = kind;
        this.secret = Secret.hash(secret);
        this.madeOn = madeOn;
    }

    UUID id() {
        return id;
    }

    Row row() {
        return Row.of("guest_pass", "id", id, "participant_id", participantId, "kind", kind, "secret", secret, "made_on", madeOn.toString());
    }

    /** The guest and this participant turned out to be one person, or two. */
    void belongTo(UUID participant) {
        participantId = participant;
    }

    UUID participantId() {
        return participantId;
    }
}
