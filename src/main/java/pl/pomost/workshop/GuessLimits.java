package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import pl.pomost.shared.CountsOfAWhile;
import pl.pomost.shared.NetworkAddress;

/**
 * Stops whoever guesses codes, without stopping a hall that has one address: wrong codes are counted, right ones are not. In memory
 * only; neither an address nor a count is kept longer than a minute.
 */
@ApplicationScoped
public class GuessLimits {

    /**
     * Wrong codes of one address in a minute: a hall of forty that mistypes stays far below. At this pace one of twenty open halls
     * among 7·10^8 codes is found after 84 days, and a hall is open for hours.
     */
    private static final int MOST = 300;
    /** Forms for joining that came back to one address in a minute: forty people mistype ten times each. */
    static final int FAILED_JOINS = 400;

    private final CountsOfAWhile<String> wrong;
    private final CountsOfAWhile<String> failed;

    GuessLimits(Clock clock) {
        wrong = new CountsOfAWhile<>(clock, Duration.ofMinutes(1));
        failed = new CountsOfAWhile<>(clock, Duration.ofMinutes(1));
    }

    /** @return whether the address may try another code now */
    public boolean mayTry(String address) {
        return wrong.of(NetworkAddress.of(address)) < MOST;
    }

    /** A code that there is not. */
    public void missed(String address) {
        wrong.add(NetworkAddress.of(address));
    }

    /** @throws Refusal when too many forms of this address could not be taken */
    public void join(String address) {
        Refusal.unless(failed.of(NetworkAddress.of(address)) < FAILED_JOINS, Refusal.Reason.TOO_OFTEN);
    }

    /** Somebody's form for joining came back. */
    public void failedToJoin(String address) {
        failed.add(NetworkAddress.of(address));
    }
}
