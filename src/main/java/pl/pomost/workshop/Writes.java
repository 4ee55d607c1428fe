package pl.pomost.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What deeds have put down, to be written when all of them have been weighed: kind by kind, so that each kind goes to the database as one batch. */
final class Writes {

    /** In the order in which it is written: what others point to comes first. */
    enum Kind {
        PEOPLE, PRESENCE, PASSES, CARDS, VOTES, LOG
    }

    private final Map<Kind, List<Runnable>> kinds = new EnumMap<>(Kind.class);

    void later(Kind kind, Runnable write) {
        kinds.computeIfAbsent(kind, each -> new ArrayList<>()).add(write);
    }

    void write() {
        kinds.values().forEach(kind -> kind.forEach(Runnable::run));
    }
}
