package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;

/** The coordinator ticks off what is ready for a workshop. */
@ApplicationScoped
public class TickOff {

    private final Rooms rooms;
    private final Preparations preparations;
    private final Checklists checklists;

    TickOff(Rooms rooms, Preparations preparations, Checklists checklists) {
        this.rooms = rooms;
        this.preparations = preparations;
        this.checklists = checklists;
    }

    /** @param ready everything that is ready now; what the list does not know is left out, what another version of it knew stays */
    @Transactional
    public void tick(Scope scope, int stage, Collection<String> ready) {
        Room room = rooms.edit(scope, stage);
        Preparation preparation = preparations.toChange(room.workshop());
        Set<String> known = checklists.keysOf(room.workshop()).collect(Collectors.toSet());
        Stream<String> older = preparation.done().stream().filter(each -> !known.contains(each));
        List<String> done = Stream.concat(older, ready.stream().filter(known::contains)).distinct().toList();
        preparation.tick(done);
        room.audit("workshop.prepared", null, "zapisano, co jest gotowe (" + done.size() + ").");
    }
}
