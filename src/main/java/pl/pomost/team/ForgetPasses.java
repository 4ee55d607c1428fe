package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;
import pl.pomost.shared.DomainClock;

/** Passes of guests go when the edition in which they were made is long over: nobody comes back with them. */
@ApplicationScoped
class ForgetPasses implements KeptForAWhile {

    private final GuestPasses passes;
    private final Duration kept;

    ForgetPasses(GuestPasses passes, @ConfigProperty(name = "pomost.retention.pass-days") int days) {
        this.passes = passes;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public int forget(Instant now) {
        return (int) passes.delete("madeOn < ?1", LocalDate.ofInstant(now.minus(kept), DomainClock.ZONE));
    }
}
