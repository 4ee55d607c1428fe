package pl.pomost.workshop;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import pl.pomost.live.Topic;
import pl.pomost.live.Topics;
import pl.pomost.team.Guest;

/**
 * The halls that somebody watches. One that nobody has watched for a minute or two is let go; it is read again when somebody comes. They
 * live in the memory of one service.
 */
@ApplicationScoped
public class Halls {

    private static final Logger LOG = Logger.getLogger(Halls.class);
    /** How long a missing event is waited for before the hall is read anew; also, how long changes are gathered. */
    private static final long PATIENCE = 25;
    private static final long PAUSE_OF_READIES = 500;
    private static final long AGAIN = 1_000;
    private static final long SWEEP = 60_000;

    private final Map<UUID, LiveHall> halls = new ConcurrentHashMap<>();
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();
    private final Set<UUID> counted = ConcurrentHashMap.newKeySet();
    /** Which nobody watched when last looked at. */
    private Set<LiveHall> unwatched = Set.of();
    private final HallReader reader;
    private final HallMemory memory;
    private final HallWords words;
    private final Topics topics;
    private final Vertx vertx;

    Halls(HallReader reader, HallMemory memory, HallWords words, Topics topics, Vertx vertx) {
        this.reader = reader;
        this.memory = memory;
        this.words = words;
        this.topics = topics;
        this.vertx = vertx;
        vertx.setPeriodic(SWEEP, tick -> sweep());
    }

    /** The hall of a workshop whose meeting has begun. Must not be called on an event loop when nobody watches it yet. */
    private Optional<LiveHall> of(Admission admission) {
        LiveHall known = halls.get(admission.workshop());
        return known != null ? Optional.of(known) : open(admission.workshop());
    }

    /** Everything that the screens show now, as JSON. */
    public Optional<String> snapshot(Admission admission) {
        return of(admission).map(LiveHall::snapshot);
    }

    /** Changes with what screens show of a workshop that somebody watches, though not with how many are here; empty when nobody watches. */
    public Optional<String> revision(Admission admission) {
        return Optional.ofNullable(halls.get(admission.workshop())).map(LiveHall::revision);
    }

    /** The cards that everybody may see. */
    public List<HallCard> shown(Admission admission) {
        return of(admission).map(LiveHall::shown).orElse(List.of());
    }

    /** The workshop that people join with a code, when somebody watches it already. Whoever uses it asks again under its lock. */
    public Optional<UUID> withCode(String code) {
        return halls.values().stream().filter(hall -> hall.joinCode().equals(code)).map(LiveHall::workshop).findFirst();
    }

    /** What the screens of a workshop follow, when somebody watches it already. May be called on an event loop. */
    public Optional<Topic> topicAtHand(Admission admission) {
        return Optional.ofNullable(halls.get(admission.workshop())).map(LiveHall::topic);
    }

    /** What everybody may know of the votes; empty while the results are not shown. */
    public Optional<HallResults> results(Admission admission) {
        return of(admission).flatMap(LiveHall::results);
    }

    /** What the screens of a workshop follow. Must not be called on an event loop. */
    public Optional<Topic> topic(Admission admission) {
        return of(admission).map(LiveHall::topic);
    }

    /** Says or takes back that somebody is ready with the item that is on. */
    public void ready(Admission admission, Guest guest, boolean isReady) {
        of(admission).ifPresent(hall -> {
            hall.ready(guest.participant(), isReady);
            tellReadiesSoon(hall);
        });
    }

    public boolean isReady(Admission admission, Guest guest) {
        return of(admission).filter(hall -> hall.isReady(guest.participant())).isPresent();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ToldTogether told) {
        Optional.ofNullable(halls.get(told.workshop())).ifPresent(hall -> hall.hear(told.all()));
    }

    /** Something may have been committed of which nobody was told. */
    void doubt(UUID workshop) {
        if (halls.containsKey(workshop)) {
            readSoon(workshop);
        }
    }

    /** Several screens may come at once, after a restart all of them: the hall is read once. */
    private synchronized Optional<LiveHall> open(UUID workshop) {
        LiveHall known = halls.get(workshop);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<LiveHall> opened = reader.read(workshop).map(read -> new LiveHall(workshop, read, reader.steps(workshop), topics.open(), words, () -> readSoon(workshop)));
        opened.ifPresent(hall -> halls.put(workshop, hall));
        opened.ifPresent(hall -> memory.prepare(workshop));
        // what was committed between reading and being entered here was heard by nobody
        opened.ifPresent(hall -> readSoon(workshop));
        return opened;
    }

    /** At most twice a second, however often people press. */
    private void tellReadiesSoon(LiveHall hall) {
        if (counted.add(hall.workshop())) {
            vertx.setTimer(PAUSE_OF_READIES, tick -> {
                counted.remove(hall.workshop());
                hall.tellReadies();
            });
        }
    }

    /** Several wishes within {@link #PATIENCE} milliseconds are met by reading once. */
    private void readSoon(UUID workshop) {
        if (asked.add(workshop)) {
            vertx.setTimer(PATIENCE, tick -> vertx.executeBlocking(() -> {
                asked.remove(workshop);
                read(workshop);
                return null;
            }, false).onFailure(failure -> {
                LOG.errorf(failure, "The hall of workshop %s cannot be read", workshop);
                vertx.setTimer(AGAIN, later -> readSoon(workshop));
            }));
        }
    }

    private void read(UUID workshop) {
        LiveHall hall = halls.get(workshop);
        if (hall != null) {
            reader.read(workshop).ifPresentOrElse(hall::refresh, () -> letGo(hall));
        }
    }

    /** Lets go of what nobody has watched twice in a row: its cards and what was said in it would be kept from halls that are open. */
    void sweep() {
        Set<LiveHall> empty = halls.values().stream().filter(hall -> hall.topic().listeners() == 0).collect(Collectors.toSet());
        empty.stream().filter(unwatched::contains).forEach(this::letGo);
        unwatched = empty;
    }

    private void letGo(LiveHall hall) {
        halls.remove(hall.workshop(), hall);
        topics.close(hall.topic());
        memory.letGo(hall.workshop());
    }
}
