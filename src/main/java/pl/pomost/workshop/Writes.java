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
    private final List<Card> cards = new ArrayList<>();
    private final List<WorkshopEvent> log = new ArrayList<>();

    void later(Kind kind, Runnable write) {
        kinds.computeIfAbsent(kind, each -> new ArrayList<>()).add(write);
    }

    /** @param write stores it where there is a transaction */
    void card(Card card, Runnable write) {
        cards.add(card);
        later(Kind.CARDS, write);
    }

    /** @param write stores it where there is a transaction */
    void event(WorkshopEvent event, Runnable write) {
        log.add(event);
        later(Kind.LOG, write);
    }

    /** New cards, in the order in which they were handed in. */
    List<Card> cards() {
        return cards;
    }

    /** What the logs of the halls tell, in the order in which it happened. */
    List<WorkshopEvent> log() {
        return log;
    }

    void write() {
        kinds.values().forEach(kind -> kind.forEach(Runnable::run));
    }
}
