package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;

/** That a letter was sent is kept as long as logs are. */
@ApplicationScoped
class ForgetLetters implements KeptForAWhile {

    private final LettersSent sent;
    private final Duration kept;

    ForgetLetters(LettersSent sent, @ConfigProperty(name = "pomost.retention.log-days") int days) {
        this.sent = sent;
        this.kept = Duration.ofDays(days);
    }

    @Override
    public int forget(Instant now) {
        return (int) sent.delete("sentAt < ?1", now.minus(kept));
    }
}
