package pl.pomost.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Counts what each does within a while, and then begins anew. In memory only: nothing of it is kept longer. */
public final class CountsOfAWhile<K> {

    private final Map<K, Integer> counts = new HashMap<>();
    private final Clock clock;
    private final long length;
    private long since;

    public CountsOfAWhile(Clock clock, Duration length) {
        this.clock = clock;
        this.length = length.toMillis();
    }

    public synchronized int of(K who) {
        begin();
        return counts.getOrDefault(who, 0);
    }

    /** @return the count with this one */
    public synchronized int add(K who) {
        begin();
        return counts.merge(who, 1, Integer::sum);
    }

    private void begin() {
        if (clock.millis() - since > length) {
            counts.clear();
            since = clock.millis();
        }
    }
}
