package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;

/** Links of organisations are forgotten some time after they ended, and with the last of them the address; names of those who wrote stay as long as logs are kept. */
@ApplicationScoped
class ForgetDraftOpinions implements KeptForAWhile {

    private final DraftOpinions opinions;
    private final DraftOpinionLinks links;
    private final Duration ended;
    private final Duration names;

    ForgetDraftOpinions(DraftOpinions opinions, DraftOpinionLinks links, @ConfigProperty(name = "pomost.retention.consent-days") int ended,
            @ConfigProperty(name = "pomost.retention.log-days") int names) {
        this.opinions = opinions;
        this.links = links;
        this.ended = Duration.ofDays(ended);
        this.names = Duration.ofDays(names);
    }

    @Override
    public int forget(Instant now) {
        int gone = links.forget(now.minus(ended));
        return gone + opinions.forgetAddresses(now.minus(ended)) + opinions.forgetNames(now.minus(names));
    }
}
