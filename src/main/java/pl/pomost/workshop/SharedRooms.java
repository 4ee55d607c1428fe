package pl.pomost.workshop;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import pl.pomost.workshop.GroupCommit.Answer;
import pl.pomost.workshop.GroupCommit.NotBegun;

/** Lets all who wait at the door of a live workshop in together: one lock, one transaction, and each gets their own answer. */
@ApplicationScoped
class SharedRooms {

    private static final List<Class<? extends RuntimeException>> REFUSALS = List.of(Refusal.class, WebApplicationException.class);

    private final Map<UUID, GroupCommit<Deed<?>, Object>> halls = new ConcurrentHashMap<>();
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();
    private final Rooms rooms;
    private final Sources sources;
    private final Halls watched;

    SharedRooms(Rooms rooms, Sources sources, Halls watched) {
        this.rooms = rooms;
        this.sources = sources;
        this.watched = watched;
    }

    /**
     * Does it, together with whatever others do there at this moment. Must be called outside a transaction.
     *
     * @return when it is durable
     * @throws Refusal the deed's own
     */
    @SuppressWarnings("unchecked")
    <T> T enter(UUID workshop, Deed<T> deed) {
        return (T) halls.computeIfAbsent(workshop, hall -> new GroupCommit<>(deeds -> together(hall, deeds))).commit(deed);
    }

    /** The same in a room that somebody has locked already, for one deed. */
    <T> T in(Room room, Deed<T> deed) {
        SharedRoom shared = shared(room, List.of(deed), new Remembered());
        T done = deed.weigh().apply(shared);
        shared.write();
        return done;
    }

    private List<Answer<Object>> together(UUID workshop, List<Deed<?>> deeds) {
        var begun = new AtomicBoolean();
        try {
            var left = new AtomicReference<Remembered>();
            List<Answer<Object>> told = QuarkusTransaction.requiringNew().call(() -> {
                Room room = rooms.open(workshop);
                left.set(Optional.ofNullable(remembered.remove(workshop)).filter(before -> before.isTrueOf(room.workshop())).orElseGet(Remembered::new));
                SharedRoom shared = shared(room, deeds, left.get());
                begun.set(true);
                List<Answer<Object>> answers = deeds.stream().map(deed -> Answer.<Object>of(() -> deed.weigh().apply(shared), REFUSALS)).toList();
                shared.write();
                left.get().leave(room.workshop());
                return answers;
            });
            remembered.put(workshop, left.get());
            return told;
        } catch (RuntimeException failure) {
            // a commit whose answer was lost may have come through; nobody was told of it
            watched.doubt(workshop);
            throw begun.get() ? failure : new NotBegun(failure);
        }
    }

    private SharedRoom shared(Room room, List<? extends Deed<?>> deeds, Remembered before) {
        return new SharedRoom(room, new Looked(room.workshop(), Looked.all(deeds.stream().map(Deed::people)), Looked.all(deeds.stream().map(Deed::cards)), sources, before));
    }
}
