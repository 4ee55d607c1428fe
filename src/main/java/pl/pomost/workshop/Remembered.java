package pl.pomost.workshop;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one transaction has looked up in a live workshop, for the next one. It holds as long as the log of the workshop stands where it
 * stood, for every change is told to it, and for half a minute at most.
 */
final class Remembered {

    static final Duration LASTS = Duration.ofSeconds(30);

    final Map<String, Optional<Activity>> activities = new HashMap<>();
    /** Those who are on the list; whoever is not may come at any moment. */
    final Map<UUID, Attendances.Person> here = new HashMap<>();
    Optional<Meeting> meeting;
    /** Everything that is a card of the workshop or that its log has ever told of; empty until somebody asks. */
    Optional<Set<UUID>> told = Optional.empty();
    private final long since = System.nanoTime();
    private long position;
    private long version;

    /** The workshop has been left so, and that is durable: what is remembered is true there. */
    void leave(Workshop workshop) {
        position = workshop.lastSeq();
        version = workshop.version();
    }

    boolean isTrueOf(Workshop workshop) {
        return position == workshop.lastSeq() && version == workshop.version() && System.nanoTime() - since < LASTS.toNanos();
    }
}
