package pl.pomost.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import pl.pomost.shared.DomainClock;

/**
 * How a letter goes: at once, with a day's digest, or not at all.
 *
 * @param daily     whether it waits for the digest
 * @param notBefore the moment from which on it may go
 */
record Route(LetterState state, boolean daily, Instant notBefore) {

    /**
     * @param choices what the addressee has chosen, by kind; a digest that is not wanted takes with it what would have been in it
     * @param today  the day inside the process, in which terms lie
     * @param hour   at which digests go, in Poland
     */
    static Route of(Letter letter, Map<MailKind, MailChoice> choices, LocalDate today, Instant now, int hour) {
        Optional<MailChoice> choice = Optional.ofNullable(choices.get(letter.kind()));
        if (choice.equals(Optional.of(MailChoice.NEVER))) {
            return new Route(LetterState.UNWANTED, false, now);
        }
        MailChoice wanted = choice.filter(any -> letter.kind().isChosen()).orElse(letter.urgent() || !letter.kind().isChosen() ? MailChoice.AT_ONCE : MailChoice.DAILY);
        Instant digest = nextDigest(now, hour);
        if (wanted == MailChoice.AT_ONCE || letter.deadline().filter(day -> day.isBefore(today.plusDays(daysUntil(digest, now)))).isPresent()) {
            return new Route(LetterState.WAITING, false, now);
        }
        return new Route(choices.get(MailKind.DIGEST) == MailChoice.NEVER ? LetterState.UNWANTED : LetterState.WAITING, true, digest);
    }

    /** The first digest after this moment. */
    static Instant nextDigest(Instant now, int hour) {
        ZonedDateTime here = now.atZone(DomainClock.ZONE);
        ZonedDateTime today = here.toLocalDate().atTime(hour, 0).atZone(DomainClock.ZONE);
        return (today.isAfter(here) ? today : here.toLocalDate().plusDays(1).atTime(hour, 0).atZone(DomainClock.ZONE)).toInstant();
    }

    private static long daysUntil(Instant digest, Instant now) {
        return digest.atZone(DomainClock.ZONE).toLocalDate().toEpochDay() - now.atZone(DomainClock.ZONE).toLocalDate().toEpochDay();
    }
}
