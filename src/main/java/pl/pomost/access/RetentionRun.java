package pl.pomost.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One night's removal of what is kept no longer, with how much went. */
@Entity
public class RetentionRun {

    @Id
    private UUID id;
    private Instant at;
    private int audit;
    private int accesses;
    private int accounts;
    private int others;

    protected RetentionRun() {
        // for Hibernate
    }

    RetentionRun(Instant at, int audit, int accesses, int accounts, int others) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.audit = audit;
        this.accesses = accesses;
        this.accounts = accounts;
        this.others = others;
    }

    public Instant at() {
        return at;
    }

    /** Recorded deeds that were older than logs are kept. */
    public int audit() {
        return audit;
    }

    /** Recorded openings of protected data that were older than that. */
    public int accesses() {
        return accesses;
    }

    /** Closed accounts whose time was over. */
    public int accounts() {
        return accounts;
    }

    /** Sent letters and tables of older plans whose time was over. */
    public int others() {
        return others;
    }
}
