package pl.pomost.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who did what, when, in one sentence that a person can read. Never changed, but for the name of a closed account that comes off; never deleted before its time. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    @Id
    private UUID id;
    private Instant at;
    private String actor;
    private String action;
    private String powiat;
    private String subject;
    private String sentence;

    protected AuditEvent() {
        // for Hibernate
    }

    AuditEvent(Instant at, String actor, String action, String powiat, String subject, String sentence) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.powiat = powiat;
        this.subject = subject;
        this.sentence = sentence;
    }
}
