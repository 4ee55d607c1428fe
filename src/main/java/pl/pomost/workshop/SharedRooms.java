package pl.pomost.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pomost.live.Rush;
import pl.pomost.workshop.GroupCommit.Answer;
import pl.pomost.workshop.GroupCommit.NotBegun;

/**
 * Lets all who wait at the doors of live workshops in together: one transaction for all halls, and each gets their own answer. A hall
 * that somebody else holds at this moment keeps none of the others waiting: its deeds are done in a transaction of its own.
 */
@ApplicationScoped
class SharedRooms {

    static final List<Class<? extends RuntimeException>> REFUSALS = List.of(Refusal.class, WebApplicationException.class);

    /** Somebody else holds the workshop. */
    private static final class Busy extends RuntimeException {

        private static final Busy NOW = new Busy();

        private Busy() {
            super("", null, false, false);
        }
    }

    record Errand(UUID workshop, Deed<?> deed) {
    }

    private final GroupCommit<Errand, Object> halls;
    /** Deeds whose people wait for an answer. */
    private final AtomicInteger undone = new AtomicInteger();
    private final Cache<UUID, GroupCommit<Errand, Object>> busy = Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();
    private final Rooms rooms;
    private final Sources sources;
    private final Halls watched;
    private final HallMemory memory;
    private final LightRooms light;
    private final WritingThreads threads;

    SharedRooms(Rooms rooms, Sources sources, Halls watched, HallMemory memory, LightRooms light, WritingThreads threads, Rush rush) {
        this.rooms = rooms;
        this.sources = sources;
        this.watched = watched;
        this.memory = memory;
        this.light = light;
        this.threads = threads;
        this.halls = new GroupCommit<>(this::lightOnesFirst, threads);
        rush.watch(undone::get);
    }

    /**
     * Does it, together with whatever others do in live workshops at this moment. Must be called outside a transaction.
     *
     * @return when it is durable
     * @throws Refusal the deed's own
     */
    <T> T enter(UUID workshop, Deed<T> deed) {
        return GroupCommit.answer(hand(workshop, deed));
    }

    /** The same for whoever does not wait. @return done when it is durable; fails with the deed's own refusal. What hangs on it must be short */
    @SuppressWarnings("unchecked")
    <T> CompletableFuture<T> hand(UUID workshop, Deed<T> deed) {
        var errand = new Errand(workshop, deed);
        undone.incrementAndGet();
        return (CompletableFuture<T>) halls.hand(errand).exceptionallyCompose(failure -> failure instanceof Busy ? waitingFor(workshop).hand(errand) : CompletableFuture.failedFuture(failure))
                .whenComplete((done, failure) -> undone.decrementAndGet());
    }

    private GroupCommit<Errand, Object> waitingFor(UUID workshop) {
        return busy.get(workshop, hall -> new GroupCommit<>(errands -> together(errands, this::waitedFor), threads));
    }

    /** The same in a room that somebody has locked already, for one deed. */
    <T> T in(Room room, Deed<T> deed) {
        var writes = new Writes();
        var asked = new Remembered();
        // for one deed it would be too much to learn all that the log tells
        asked.told = Optional.of(sources.events().known(deed.cards()));
        T done = deed.weigh().apply(shared(room, List.of(deed), new KnownIds(deed.cards(), sources.events()), asked, writes));
        writes.write();
        return done;
    }

    /** What is light goes with one statement where nothing has happened in its hall meanwhile; everything else in a transaction. */
    private List<Answer<Object>> lightOnesFirst(List<Errand> errands) {
        Map<Errand, Answer<Object>> answers = light.write(errands);
        List<Errand> others = errands.stream().filter(errand -> !answers.containsKey(errand)).toList();
        if (!others.isEmpty()) {
            List<Answer<Object>> told = answers.isEmpty() ? together(others, this::free) : apart(others);
            IntStream.range(0, others.size()).forEach(place -> answers.put(others.get(place), told.get(place)));
        }
        return errands.stream().map(answers::get).toList();
    }

    /** What went before them is durable and must not be tried again with them: should they fail, each hall tries its own. */
    private List<Answer<Object>> apart(List<Errand> others) {
        try {
            return together(others, this::free);
        } catch (RuntimeException failure) {
            return others.stream().map(errand -> Answer.refused(Busy.NOW)).toList();
        }
    }

    private Map<UUID, Room> free(Set<UUID> workshops) {
        return rooms.openFree(workshops);
    }

    private Map<UUID, Room> waitedFor(Set<UUID> workshops) {
        return workshops.stream().collect(Collectors.toMap(Function.identity(), rooms::open));
    }

    /** @param open locks those of some workshops whose deeds are to be done */
    private List<Answer<Object>> together(List<Errand> errands, Function<Set<UUID>, Map<UUID, Room>> open) {
        Map<UUID, List<Deed<?>>> deeds = errands.stream().collect(Collectors.groupingBy(Errand::workshop, Collectors.mapping(Errand::deed, Collectors.toList())));
        var begun = new AtomicBoolean();
        try {
            var locked = new HashMap<UUID, Room>();
            var left = new HashMap<UUID, Remembered>();
            List<Answer<Object>> told = QuarkusTransaction.requiringNew().call(() -> {
                locked.putAll(open.apply(deeds.keySet()));
                begun.set(true);
                var known = new KnownIds(Looked.all(errands.stream().map(errand -> errand.deed().cards())), sources.events());
                var writes = new Writes();
                var shared = new HashMap<UUID, SharedRoom>();
                locked.forEach((hall, room) -> {
                    left.put(hall, memory.take(hall).filter(before -> before.isTrueOf(room.workshop())).orElseGet(Remembered::new));
                    shared.put(hall, shared(room, deeds.get(hall), known, left.get(hall), writes));
                });
                List<Answer<Object>> answers = errands.stream().map(errand -> weigh(errand, shared)).toList();
                writes.write();
                return answers;
            });
            left.forEach((hall, seen) -> seen.leave(locked.get(hall).workshop()));
            memory.keep(left);
            return told;
        } catch (RuntimeException failure) {
            // a commit whose answer was lost may have come through; nobody was told of it
            deeds.keySet().forEach(watched::doubt);
            throw begun.get() ? failure : new NotBegun(failure);
        }
    }

    private static Answer<Object> weigh(Errand errand, Map<UUID, SharedRoom> shared) {
        SharedRoom room = shared.get(errand.workshop());
        return room == null ? Answer.refused(Busy.NOW) : Answer.of(() -> errand.deed().weigh().apply(room), REFUSALS);
    }

    private SharedRoom shared(Room room, Collection<? extends Deed<?>> deeds, KnownIds known, Remembered before, Writes writes) {
        var looked = new Looked(room.workshop(), Looked.all(deeds.stream().map(Deed::people)), Looked.all(deeds.stream().map(Deed::cards)), known, sources, before);
        return new SharedRoom(room, looked, writes);
    }
}
