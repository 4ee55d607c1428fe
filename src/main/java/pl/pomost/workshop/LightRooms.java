package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import pl.pomost.shared.Row;
import pl.pomost.workshop.GroupCommit.Answer;
import pl.pomost.workshop.SharedRooms.Errand;

/**
 * The short way of a card, or of a guest who comes: it is weighed by what is remembered of its hall, and written with the cards of all other halls in one statement,
 * which writes nothing unless each hall still stands as it is remembered. Whatever does not go this way goes the long one.
 */
@ApplicationScoped
class LightRooms {

    private static final Logger LOG = Logger.getLogger(LightRooms.class);

    private final HallMemory memory;
    private final CardsAtOnce cards;
    private final Rooms rooms;
    private final Halls watched;

    LightRooms(HallMemory memory, CardsAtOnce cards, Rooms rooms, Halls watched) {
        this.memory = memory;
        this.cards = cards;
        this.rooms = rooms;
        this.watched = watched;
    }

    /** @return answers to those that went this way; what they did is durable, and what they were refused was refused of what is true. The others are as if they had not been tried */
    Map<Errand, Answer<Object>> write(List<Errand> errands) {
        Map<UUID, List<Errand>> halls = errands.stream().collect(Collectors.groupingBy(Errand::workshop));
        var taken = new HashMap<UUID, Remembered>();
        halls.forEach((hall, all) -> {
            if (all.stream().allMatch(errand -> errand.deed().light())) {
                memory.takeEnough(hall, Looked.all(all.stream().map(errand -> errand.deed().people()))).ifPresent(seen -> taken.put(hall, seen));
            }
        });
        if (taken.isEmpty()) {
            return new IdentityHashMap<>();
        }
        try {
            return write(errands.stream().filter(errand -> taken.containsKey(errand.workshop())).toList(), taken);
        } catch (Looked.NotAtHand ask) {
            return new IdentityHashMap<>();
        } catch (SQLException failure) {
            LOG.debugf(failure, "Cards of %d halls go the long way", taken.size());
            // it may have come through all the same; nobody was told of it
            taken.keySet().forEach(watched::doubt);
            return new IdentityHashMap<>();
        }
    }

    private Map<Errand, Answer<Object>> write(List<Errand> errands, Map<UUID, Remembered> taken) throws SQLException {
        var writes = new Writes();
        var shared = new HashMap<UUID, SharedRoom>();
        var stood = new HashMap<UUID, CardsAtOnce.Hall>();
        taken.forEach((hall, seen) -> {
            stood.put(hall, new CardsAtOnce.Hall(seen.workshop(), seen.position(), seen.version()));
            shared.put(hall, room(seen, writes));
        });
        Map<Errand, Answer<Object>> answers = new IdentityHashMap<>();
        errands.forEach(errand -> answers.put(errand, Answer.of(() -> errand.deed().weigh().apply(shared.get(errand.workshop())), SharedRooms.REFUSALS)));
        // nothing is compared where nothing is written: what was weighed there may be out of date, and the long way asks again
        Map<UUID, List<Told>> told = writes.log().stream().collect(Collectors.groupingBy(WorkshopEvent::workshopId, Collectors.mapping(Told::of, Collectors.toList())));
        List<CardsAtOnce.Hall> changed = new ArrayList<>();
        told.keySet().forEach(hall -> changed.add(stood.get(hall)));
        Optional<List<Row>> rows = writes.rows();
        if (rows.isEmpty() || changed.isEmpty() || !cards.write(changed, rows.get())) {
            return new IdentityHashMap<>();
        }
        taken.keySet().retainAll(told.keySet());
        answers.keySet().removeIf(errand -> !told.containsKey(errand.workshop()));
        changed.forEach(hall -> taken.get(hall.workshop().id()).leave(hall.workshop(), hall.version() + 1));
        memory.keep(taken);
        told.forEach((hall, all) -> watched.hear(new ToldTogether(hall, all)));
        return answers;
    }

    private SharedRoom room(Remembered seen, Writes writes) {
        return new SharedRoom(rooms.remembered(seen.workshop()), Looked.remembered(seen), writes);
    }
}
