package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;

/**
 * Links are forgotten some time after they ended, and with the last link of an institution the address to which it went. Names of those
 * who spoke for institutions stay as long as logs are kept; what the institutions said stays with the plan.
 */
@ApplicationScoped
class ForgetConsents implements KeptForAWhile {

    private final ConsentRequests requests;
    private final ConsentLinks links;
    private final ConsentAnswers answers;
    private final Duration ended;
    private final Duration names;

    ForgetConsents(ConsentRequests requests, ConsentLinks links, ConsentAnswers answers, @ConfigProperty(name = "pomost.retention.consent-days") int ended,
            @ConfigProperty(name = "pomost.retention.log-days") int names) {
        this.requests = requests;
        this.links = links;
        this.answers = answers;
        this.ended = Duration.ofDays(ended);
        this.names = Duration.ofDays(names);
    }

    @Override
    public int forget(Instant now) {
        int gone = links.forget(now.minus(ended));
        int addresses = requests.forgetAddresses(now.minus(ended));
        return gone + addresses + answers.forgetNames(now.minus(names));
    }
}
