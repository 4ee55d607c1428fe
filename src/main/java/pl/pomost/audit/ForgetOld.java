package pl.pomost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes what was recorded longer ago than logs are kept. */
@ApplicationScoped
public class ForgetOld {

    private final AuditLog audit;
    private final AccessLog accesses;
    private final Clock clock;
    private final Duration kept;

    ForgetOld(AuditLog audit, AccessLog accesses, Clock clock, @ConfigProperty(name = "pomost.retention.log-days") int days) {
        this.audit = audit;
        this.accesses = accesses;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    /** How many records went. */
    public record Forgotten(int deeds, int openings) {
    }

    @Transactional
    public Forgotten forget() {
        Instant end = clock.instant().minus(kept);
        return new Forgotten(audit.forgetBefore(end), accesses.forgetBefore(end));
    }
}
