package pl.pomost.shared;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The day inside the process, which rules compare dates with. It is today in Poland unless the configuration fixes it, as
 * the demo does, whose process lies in 2027-28. Logs, audit and tokens use the real clock.
 */
@Startup
@ApplicationScoped
public class DomainClock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final Clock clock;
    private final Optional<LocalDate> fixed;

    DomainClock(Clock clock, @ConfigProperty(name = "pomost.domain-date") Optional<LocalDate> fixed) {
        this.clock = clock;
        this.fixed = fixed;
    }

    public LocalDate today() {
        return fixed.orElseGet(() -> LocalDate.now(clock.withZone(ZONE)));
    }

    public boolean isFixed() {
        return fixed.isPresent();
    }
}
