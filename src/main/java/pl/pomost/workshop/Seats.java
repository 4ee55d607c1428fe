package pl.pomost.workshop;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The attendance list while people sit down one after the other. */
final class Seats {

    private final Set<UUID> people;
    private int next;

    Seats(List<Attendance> before) {
        people = before.stream().map(Attendance::participantId).collect(Collectors.toSet());
        next = before.stream().mapToInt(Attendance::position).max().orElse(-1) + 1;
    }

    int taken() {
        return people.size();
    }

    boolean has(UUID person) {
        return people.contains(person);
    }

    /** @return its place in the list */
    int take(UUID person) {
        people.add(person);
        return next++;
    }
}
