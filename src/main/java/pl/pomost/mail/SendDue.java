package pl.pomost.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, one letter after another. That a letter is being sent is committed before anybody talks with the mail
 * server, and what became of it right after. So two who send at once never send one letter twice, and a letter in whose sending the
 * service died is not sent again by itself: nobody knows whether the server has taken it (docs/decisions.md).
 */
@ApplicationScoped
public class SendDue {

    private static final Logger LOG = Logger.getLogger(SendDue.class);
    private static final int AT_ONE_LOOK = 50;
    /** Longer than {@link Post} waits for the server. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Post post;
    private final QueuedLetters letters;
    private final MailPreferences preferences;
    private final GatherDigests digests;
    private final Envelopes envelopes;
    private final Clock clock;

    SendDue(Post post, QueuedLetters letters, MailPreferences preferences, GatherDigests digests, Envelopes envelopes, Clock clock) {
        this.post = post;
        this.letters = letters;
        this.preferences = preferences;
        this.digests = digests;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /** A letter that this run alone sends. */
    private record Claimed(UUID id, String by, String key, MailKind kind, Message message) {
    }

    /**
     * Must not be called in a transaction. Where e-mails are switched off nothing happens.
     *
     * @return how many letters the mail server took
     */
    public int run() {
        if (!post.isOn()) {
            return 0;
        }
        look(() -> letters.lost(clock.instant())).forEach(this::giveUpWaitingFor);
        digests.gather();
        int sent = 0;
        List<UUID> due = look(() -> letters.due(clock.instant(), AT_ONE_LOOK));
        while (!due.isEmpty()) {
            for (UUID id : due) {
                Optional<Claimed> mine = claim(id);
                Optional<Fault> fault = mine.flatMap(each -> post.hand(envelopes.words(each.message(), each.kind()), envelopes.headers(each.key(), each.kind(), each.message().to())));
                mine.ifPresent(each -> settle(each, fault));
                sent += mine.isPresent() && fault.isEmpty() ? 1 : 0;
                if (fault.filter(Fault::isTheServers).isPresent()) {
                    return sent;
                }
            }
            due = due.size() < AT_ONE_LOOK ? List.of() : look(() -> letters.due(clock.instant(), AT_ONE_LOOK));
        }
        return sent;
    }

    private static List<UUID> look(Callable<List<UUID>> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    /** @return empty when somebody else has it, or its addressee has said meanwhile that they want no such letters */
    private Optional<Claimed> claim(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> letters.take(id, LetterState.WAITING).flatMap(letter -> {
                if (preferences.of(new Recipient(letter.recipient())).get(letter.kind()) == MailChoice.NEVER) {
                    letter.unwanted();
                    return Optional.empty();
                }
                String by = UUID.randomUUID().toString();
                letter.claim(by, clock.instant().plus(CLAIM));
                return Optional.of(new Claimed(id, by, letter.key(), letter.kind(), letter.message()));
            }));
        } catch (RuntimeException e) {
            // somebody changed it between the look and the lock; if it still waits, the next run finds it
            LOG.infof("A letter could not be taken from the outbox: %s", e.getClass().getName());
            return Optional.empty();
        }
    }

    private void settle(Claimed mine, Optional<Fault> fault) {
        QuarkusTransaction.requiringNew().run(() -> {
            QueuedLetter letter = letters.hold(mine.id());
            if (letter == null || !letter.isClaimedBy(mine.by())) {
                return;
            }
            Instant now = clock.instant();
            if (fault.isEmpty()) {
                letter.sent(now);
            } else if (fault.get() == Fault.BROKEN_OFF) {
                letter.unsure();
            } else {
                Optional<Duration> pause = Pauses.after(letter.attempts()).filter(any -> fault.get().isWorthAnotherTry());
                pause.ifPresentOrElse(length -> letter.failed(fault.get(), now.plus(length)), () -> letter.givenUp(fault.get()));
            }
        });
    }

    private void giveUpWaitingFor(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> letters.take(id, LetterState.SENDING).filter(letter -> letter.isLost(clock.instant())).ifPresent(QueuedLetter::unsure));
    }
}
