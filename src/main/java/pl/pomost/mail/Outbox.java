package pl.pomost.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.MailAddress;

/** Where letters wait until the transaction that wrote them has been committed. What is rolled back was never written. */
@ApplicationScoped
public class Outbox {

    private final QueuedLetters letters;
    private final MailPreferences preferences;
    private final Post post;
    private final Event<LettersWait> waiting;
    private final Clock clock;
    private final DomainClock days;
    private final int hour;

    Outbox(QueuedLetters letters, MailPreferences preferences, Post post, Event<LettersWait> waiting, Clock clock, DomainClock days,
            @ConfigProperty(name = "pomost.mail.digest-hour") int hour) {
        this.letters = letters;
        this.preferences = preferences;
        this.post = post;
        this.waiting = waiting;
        this.clock = clock;
        this.days = days;
        this.hour = hour;
    }

    /**
     * Keeps a letter in the caller's transaction; it goes out soon after the commit, or with a digest, or not at all where its addressee wants
     * none of its kind. An address that is none, and an installation that sends no e-mails, fail nothing: the letter is there to be seen.
     *
     * @return whether it is new; a letter whose key is known already changes nothing
     * @throws IllegalArgumentException for a digest, which nobody but the outbox makes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean put(Letter letter) {
        if (letter.kind() == MailKind.DIGEST) {
            throw new IllegalArgumentException("a digest is made of letters");
        }
        Instant now = clock.instant();
        Route route = Route.of(letter, preferences.of(Recipient.of(letter.message().to())), days.today(), now, hour);
        LetterState state = state(letter, route);
        boolean fresh = letters.enterOnce(UUID.randomUUID(), letter, state, route, now);
        if (fresh && state == LetterState.WAITING && !route.daily()) {
            waiting.fire(new LettersWait());
        }
        return fresh;
    }

    private LetterState state(Letter letter, Route route) {
        if (!MailAddress.fits(letter.message().to())) {
            return LetterState.FAILED;
        }
        return route.state() == LetterState.WAITING && !post.isOn() ? LetterState.OFF : route.state();
    }
}
