package pl.pomost.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import pl.pomost.shared.CountsOfAWhile;
import pl.pomost.shared.NetworkAddress;

/** Stops machines that send remarks, without a riddle that people would have to solve. In memory only, no address is kept longer than ten minutes. */
@ApplicationScoped
public class RemarkLimits {

    /** Remarks of one network in ten minutes: an open meeting of forty people in a library has one address, and half of them write on paper. */
    static final int FROM_ONE_NETWORK = 30;
    /** Remarks on one draft in ten minutes, from everywhere. */
    static final int ON_ONE_DRAFT = 300;

    private final CountsOfAWhile<String> networks;
    private final CountsOfAWhile<UUID> drafts;

    RemarkLimits(Clock clock) {
        networks = new CountsOfAWhile<>(clock, Duration.ofMinutes(10));
        drafts = new CountsOfAWhile<>(clock, Duration.ofMinutes(10));
    }

    /** @return whether one more remark may come from there just now; it is counted */
    public boolean mayRemark(String address, UUID enrolment) {
        return networks.add(NetworkAddress.of(address)) <= FROM_ONE_NETWORK && drafts.add(enrolment) <= ON_ONE_DRAFT;
    }
}
