package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.KeptForAWhile;

/**
 * Links of organisations outside are forgotten some time after they ended, and with the last of them the address to which they went, as
 * with institutions. Names of those who wrote stay as long as logs are kept; what the organisations said stays with the plan.
 */
@ApplicationScoped
class ForgetOutside implements KeptForAWhile {

    private final OutsideInvitations invitations;
    private final OutsideLinks links;
    private final OutsideOpinions opinions;
    private final Duration ended;
    private final Duration names;

    ForgetOutside(OutsideInvitations invitations, OutsideLinks links, OutsideOpinions opinions, @ConfigProperty(name = "pomost.retention.consent-days") int ended,
            @ConfigProperty(name = "pomost.retention.log-days") int names) {
        this.invitations = invitations;
        this.links = links;
        this.opinions = opinions;
        this.ended = Duration.ofDays(ended);
        this.names = Duration.ofDays(names);
    }

    @Override
    public int forget(Instant now) {
        int gone = links.forget(now.minus(ended));
        int addresses = invitations.forgetAddresses(now.minus(ended));
        return gone + addresses + opinions.forgetNames(now.minus(names));
    }
}
