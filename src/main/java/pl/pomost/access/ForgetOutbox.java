package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.mail.OutboxRows;

/** That a letter was in the outbox is kept as long as logs are. */
@ApplicationScoped
class ForgetOutbox implements KeptForAWhile {

    private final OutboxRows outbox;
    private final Duration kept;

    ForgetOutbox(OutboxRows outbox, @ConfigProperty(name = "pomost.retention.log-days") int days) {
        this.outbox = outbox;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public int forget(Instant now) {
        return outbox.forget(now, kept);
    }
}
