package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.shared.DomainClock;

/**
 * How long links live: until the end of the day until which an answer is asked for. People read a day inside the process; a link ends by
 * the real clock, so many days from now.
 */
@ApplicationScoped
public class LinkTerms {

    private static final int LONGEST = 180;

    private final DomainClock days;
    private final Clock clock;
    private final int usual;

    LinkTerms(DomainClock days, Clock clock, @ConfigProperty(name = "pomost.consent.term-days") int usual) {
        this.days = days;
        this.clock = clock;
        this.usual = usual;
    }

    /** The day that is proposed. */
    public LocalDate usual() {
        return days.today().plusDays(usual);
    }

    /** @throws ConsentRefusal for a day that is not between tomorrow and half a year from now */
    LocalDate require(LocalDate until) {
        ConsentRefusal.unless(until.isAfter(days.today()) && !until.isAfter(days.today().plusDays(LONGEST)), ConsentRefusal.Reason.BAD_TERM);
        return until;
    }

    /** The day inside the process on which something happened. */
    public LocalDate dayInside(Instant at) {
        return days.today().minusDays(ChronoUnit.DAYS.between(at.atZone(DomainClock.ZONE).toLocalDate(), LocalDate.now(clock.withZone(DomainClock.ZONE))));
    }

    Instant endOf(LocalDate until) {
        return LocalDate.now(clock.withZone(DomainClock.ZONE)).plusDays(ChronoUnit.DAYS.between(days.today(), until) + 1).atStartOfDay(DomainClock.ZONE).toInstant();
    }
}
