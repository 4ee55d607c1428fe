package pl.pomost.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.shared.Row;

/** What deeds have put down, to be written when all of them have been weighed: kind by kind, so that each kind goes to the database as one batch. */
final class Writes {

    /** In the order in which it is written: what others point to comes first. */
    enum Kind {
        PEOPLE, PRESENCE, PASSES, CARDS, VOTES, LOG
    }

    private final Map<Kind, List<Runnable>> kinds = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
    private final List<WorkshopEvent> log = new ArrayList<>();
    private boolean allAreRows = true;

    void later(Kind kind, Runnable write) {
        allAreRows = false;
        kinds.computeIfAbsent(kind, each -> new ArrayList<>()).add(write);
    }

    /**
     * Something new that can be written past the mapper, too.
     *
     * @param write stores it by the mapper
     */
    void later(Kind kind, Row row, Runnable write) {
        rows.computeIfAbsent(kind, each -> new ArrayList<>()).add(row);
        kinds.computeIfAbsent(kind, each -> new ArrayList<>()).add(write);
    }

    /** @param write stores it by the mapper */
    void event(WorkshopEvent event, Runnable write) {
        log.add(event);
        later(Kind.LOG, event.row(), write);
    }

    /** Everything, in the order in which it is to be written; empty when something of it can be written by the mapper only. */
    Optional<List<Row>> rows() {
        return Optional.of(rows).filter(all -> allAreRows).map(all -> all.values().stream().flatMap(List::stream).toList());
    }

    /** What the logs of the halls tell, in the order in which it happened. */
    List<WorkshopEvent> log() {
        return log;
    }

    void write() {
        kinds.values().forEach(kind -> kind.forEach(Runnable::run));
    }
}
