package pl.pomost.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The red thread of a whole process in memory, walkable both ways. Links to things that are gone are left out. */
public final class ThreadGraph {

    private final Map<UUID, Bead> beads = new LinkedHashMap<>();
    private final Map<UUID, List<UUID>> down = new HashMap<>();
    private final Map<UUID, List<UUID>> up = new HashMap<>();

    public ThreadGraph(Collection<Bead> all, Collection<ThreadStep> steps) {
        all.forEach(bead -> beads.put(bead.id(), bead));
        steps.stream().filter(step -> beads.containsKey(step.from()) && beads.containsKey(step.to())).forEach(step -> {
            down.computeIfAbsent(step.from(), id -> new ArrayList<>()).add(step.to());
            up.computeIfAbsent(step.to(), id -> new ArrayList<>()).add(step.from());
        });
    }

    public List<Bead> all(Knot kind) {
        return beads.values().stream().filter(bead -> bead.kind() == kind).toList();
    }

    /** What the thing rests on, of one kind, in the team's order. */
    public List<Bead> under(Bead bead, Knot kind) {
        return named(down.getOrDefault(bead.id(), List.of()), kind);
    }

    /** What rests on the thing, of one kind. */
    public List<Bead> above(Bead bead, Knot kind) {
        return named(up.getOrDefault(bead.id(), List.of()), kind);
    }

    public boolean isLoose(Bead bead) {
        return !down.containsKey(bead.id()) && !up.containsKey(bead.id());
    }

    /** The thing itself, all that it rests on and all that rests on it, as {@link Beads#around} reads it. */
    public List<Bead> around(Bead bead) {
        Set<UUID> reached = new LinkedHashSet<>();
        walk(bead.id(), down, reached);
        walk(bead.id(), up, reached);
        return beads.values().stream().filter(each -> reached.contains(each.id())).toList();
    }

    private static void walk(UUID start, Map<UUID, List<UUID>> steps, Set<UUID> reached) {
        Deque<UUID> next = new ArrayDeque<>(List.of(start));
        Set<UUID> seen = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            UUID id = next.poll();
            if (seen.add(id)) {
                next.addAll(steps.getOrDefault(id, List.of()));
            }
        }
        reached.addAll(seen);
    }

    private List<Bead> named(List<UUID> ids, Knot kind) {
        return ids.stream().map(beads::get).filter(bead -> bead.kind() == kind).toList();
    }
}
