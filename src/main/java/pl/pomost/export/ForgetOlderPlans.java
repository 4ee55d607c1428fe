package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;

/** Tables of an older plan from which nobody has chosen go as closed accounts do: they may name people. */
@ApplicationScoped
class ForgetOlderPlans implements KeptForAWhile {

    private final OlderPlans older;
    private final Duration kept;

    ForgetOlderPlans(OlderPlans older, @ConfigProperty(name = "pomost.retention.account-days") int days) {
        this.older = older;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public int forget(Instant now) {
        return (int) older.delete("broughtAt < ?1", now.minus(kept));
    }
}
