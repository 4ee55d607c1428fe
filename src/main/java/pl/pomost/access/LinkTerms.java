package pl.pomost.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import pl.pomost.shared.DomainClock;

/**
 * How long links live that open something without an account: until the end of the day until which an answer is asked for. People read a
 * day inside the process; a link ends by the real clock, so many days from now.
 */
@ApplicationScoped
public class LinkTerms {

    private static final int LONGEST = 180;

    private final DomainClock days;
    private final Clock clock;

    LinkTerms(DomainClock days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** The day that is proposed. */
    public LocalDate in(int usual) {
        return days.today().plusDays(usual);
    }

    /** Whether it lies between tomorrow and half a year from now. */
    public boolean fits(LocalDate until) {
        return until.isAfter(days.today()) && !until.isAfter(days.today().plusDays(LONGEST));
    }

    /** The day inside the process on which something happened. */
    public LocalDate dayInside(Instant at) {
        return days.today().minusDays(ChronoUnit.DAYS.between(at.atZone(DomainClock.ZONE).toLocalDate(), LocalDate.now(clock.withZone(DomainClock.ZONE))));
    }

    /** When a link ends that works through this day. */
    public Instant endOf(LocalDate until) {
        return LocalDate.now(clock.withZone(DomainClock.ZONE)).plusDays(ChronoUnit.DAYS.between(days.today(), until) + 1).atStartOfDay(DomainClock.ZONE).toInstant();
    }
}
