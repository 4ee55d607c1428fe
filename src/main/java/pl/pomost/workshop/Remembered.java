package pl.pomost.workshop;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.scenario.Scenario;
import pl.pomost.team.Newcomers;

/**
 * What one transaction has looked up in a live workshop, for the next one. It holds as long as the log of the workshop stands where it
 * stood, for every change is told to it, and for ten minutes at most.
 */
final class Remembered {

    static final Duration LASTS = Duration.ofMinutes(10);

    /** Those who are on the list; whoever is not may come at any moment. */
    final Map<UUID, Attendances.Person> here = new HashMap<>();
    Optional<Meeting> meeting;
    Scenario scenario;
    Seats seats;
    Newcomers newcomers;
    Agenda agenda;
    /** Everything that is a card of the workshop or that its log has ever told of; empty until somebody asks. */
    Optional<Set<UUID>> told = Optional.empty();
    private final long since = System.nanoTime();
    private Workshop workshop;
    private long position;
    private long version;

    /** The workshop has been left so, and that is durable: what is remembered is true there. */
    void leave(Workshop left) {
        leave(left, left.version());
    }

    /** The same where the version was counted in the database. */
    void leave(Workshop left, long atVersion) {
        workshop = left;
        position = left.lastSeq();
        version = atVersion;
    }

    /** The workshop as it was left. */
    Workshop workshop() {
        return workshop;
    }

    long position() {
        return position;
    }

    long version() {
        return version;
    }

    /** Whether a card of these people, or a guest who comes, can be weighed without asking the database anything. */
    boolean isEnoughFor(Set<UUID> people) {
        return isComplete() && workshop.isOpen() && here.keySet().containsAll(people);
    }

    /** Whether everything has been looked up. */
    boolean isComplete() {
        return workshop != null && !isOld() && meeting != null && scenario != null && agenda != null && seats != null && newcomers != null && told.isPresent();
    }

    boolean isTrueOf(Workshop now) {
        return position == now.lastSeq() && version == now.version() && !isOld();
    }

    private boolean isOld() {
        return System.nanoTime() - since >= LASTS.toNanos();
    }
}
