package pl.pomost.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Somebody opened data that the law protects. Kept for two years, then removed. */
@Entity
public class AccessRecord {

    /** What was opened. */
    public enum What {
        ROSTER, PROCESS_FILE, AUDIT_EXPORT, OWN_DATA, ATTENDANCE, ROLES, WORKSHOP
    }

    @Id
    private UUID id;
    private Instant at;
    private String actor;
    private String powiat;
    @Enumerated(EnumType.STRING)
    private What what;
    private String subject;

    protected AccessRecord() {
        // for Hibernate
    }

    AccessRecord(Instant at, String actor, String powiat, What what, String subject) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.actor = actor;
        this.powiat = powiat;
        this.what = what;
        this.subject = subject;
    }
}
