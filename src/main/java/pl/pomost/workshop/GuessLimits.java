package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    private static final int MINUTE = 60_000;

    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
    private final Clock clock;
    private long since;

    GuessLimits(Clock clock) {
        this.clock = clock;
    }

    /** @return whether the address may try another code now */
    public synchronized boolean mayTry(String address) {
        if (clock.millis() - since > MINUTE) {
            wrong.clear();
            since = clock.millis();
        }
        return wrong.getOrDefault(address, 0) < MOST;
    }

    /** A code that there is not. */
    public void missed(String address) {
        wrong.merge(address, 1, Integer::sum);
    }
}
