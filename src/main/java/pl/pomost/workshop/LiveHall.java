package pl.pomost.workshop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.live.Topic;

/**
 * What all screens of one workshop show, kept in memory while somebody watches: read from the database once, and carried on by the
 * workshop's log. A new card, by far the most frequent thing, and somebody who comes are added as the log tells it; after anything else the hall is read
 * anew and only what has changed is sent. Each message is put into bytes once, however many screens there are.
 */
final class LiveHall {

    /** What nobody sees before the results are shown. */
    private static final Set<String> OF_DOTS = Set.of("dots-placed", "level-chosen", "votes-entered");

    private final UUID workshop;
    private final Topic topic;
    private final HallWords words;
    private final Runnable askToRead;
    private final PriorityQueue<Told> waiting = new PriorityQueue<>(Comparator.comparingLong(Told::seq));
    private final Set<UUID> ready = new HashSet<>();
    private final Map<String, String> steps;
    private HallState state;
    /** How many cards each item of the agenda has; counted along. */
    private Map<String, Integer> counts;
    private boolean outdated;
    private long revision;
    private boolean readiesTold = true;
    private String snapshotAt = "";
    private String snapshot = "";

    /**
     * @param steps     code of the item of the agenda, by code of its activity
     * @param askToRead asks for the hall to be read anew soon, in another thread
     */
    LiveHall(UUID workshop, HallState state, Map<String, String> steps, Topic topic, HallWords words, Runnable askToRead) {
        this.workshop = workshop;
        this.state = state;
        this.counts = state.counts();
        this.steps = Map.copyOf(steps);
        this.topic = topic;
        this.words = words;
        this.askToRead = askToRead;
    }

    UUID workshop() {
        return workshop;
    }

    Topic topic() {
        return topic;
    }

    synchronized String joinCode() {
        return state.joinCode();
    }

    /** Changes with everything that screens show but how many people are here, and with nothing else. */
    synchronized String revision() {
        return topic.place(revision);
    }

    /** The cards that everybody may see now. */
    synchronized List<HallCard> shown() {
        return state.shown().toList();
    }

    /** What may be shown of the votes; empty while the results are not shown. */
    synchronized Optional<HallResults> results() {
        return Optional.of(state).filter(HallState::results).map(now -> new HallResults(now.ledger(), now.shown().toList(),
                now.groups().stream().collect(Collectors.toMap(HallGroup::code, HallGroup::title))));
    }

    /** Everything at this moment, with the place in the topic from which to go on. Made once, however many ask before the next change. */
    synchronized String snapshot() {
        if (!topic.position().equals(snapshotAt)) {
            snapshotAt = topic.position();
            snapshot = words.snapshot(snapshotAt, state, ready.size());
        }
        return snapshot;
    }

    /** Takes in what the log tells; what comes too early waits for what is before it. What comes together goes out together. */
    synchronized void hear(List<Told> told) {
        told.stream().filter(each -> each.seq() > state.seq()).forEach(waiting::add);
        goOn();
        if (told.stream().anyMatch(each -> each.kind().equals("attendance-removed"))) {
            // nobody is named: each phone asks whether it may stay
            topic.publish("ask", "0");
        }
    }

    /** Takes in the hall as it was read, and tells the screens what is different. */
    synchronized void refresh(HallState read) {
        if (read.seq() >= state.seq()) {
            HallState before = state;
            revision++;
            state = read;
            counts = read.counts();
            outdated = false;
            waiting.removeIf(told -> told.seq() <= read.seq());
            if (!before.step().equals(read.step())) {
                ready.clear();
            }
            tellDifference(before);
        }
        goOn();
    }

    /** Says or takes back that a guest is ready with the item that is on. It is kept nowhere else. */
    synchronized void ready(UUID participant, boolean isReady) {
        readiesTold &= !(isReady ? ready.add(participant) : ready.remove(participant));
    }

    /** Tells how many are ready, if that has changed since it was told. */
    synchronized void tellReadies() {
        if (!readiesTold) {
            readiesTold = true;
            topic.publish("ready", String.valueOf(ready.size()));
        }
    }

    synchronized boolean isReady(UUID participant) {
        return ready.contains(participant);
    }

    /** Whether events wait for one that has not come: it was lost, or is late. */
    synchronized boolean isStuck() {
        return !waiting.isEmpty() || outdated;
    }

    private void goOn() {
        var news = new News();
        while (!waiting.isEmpty() && waiting.peek().seq() <= state.seq() + 1 && !outdated) {
            Told next = waiting.poll();
            if (next.seq() == state.seq() + 1 && !take(next, news)) {
                outdated = true;
            }
        }
        news.publish();
        if (isStuck()) {
            askToRead.run();
        }
    }

    /** What several events have changed. */
    private final class News {

        private final List<HallCard> shown = new ArrayList<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private boolean moreArePresent;

        void publish() {
            if (moreArePresent) {
                topic.publish("state", words.state(state, ready.size()));
            }
            if (!shown.isEmpty()) {
                topic.publish("cards", words.cards(shown));
            }
            if (!counts.isEmpty()) {
                topic.publish("count", words.counts(counts));
            }
        }
    }

    /** @return false when the hall must be read anew to know what it means */
    private boolean take(Told told, News news) {
        if (OF_DOTS.contains(told.kind()) && !state.results()) {
            state = state.at(told.seq());
            return true;
        }
        if (told.kind().equals("attendance-added")) {
            state = state.withOneMore(told.seq());
            news.moreArePresent = true;
            return true;
        }
        Optional<HallCard> card = told.kind().equals("card-added") && !told.payload().containsKey("held") ? cardOf(told) : Optional.empty();
        card.ifPresent(added -> {
            revision++;
            state = state.with(told.seq(), added);
            int count = counts.merge(added.step(), 1, Integer::sum);
            if (state.shows(added)) {
                news.shown.add(added);
            } else {
                news.counts.put(added.step(), count);
            }
        });
        return card.isPresent();
    }

    private Optional<HallCard> cardOf(Told told) {
        return Optional.ofNullable(steps.get(text(told, "activity"))).map(step -> new HallCard(told.subject(), text(told, "code"), step, text(told, "type"),
                text(told, "area"), text(told, "text"), text(told, "lang"), ""));
    }

    private static String text(Told told, String key) {
        return Optional.ofNullable(told.payload().get(key)).map(node -> node.asText("")).orElse("");
    }

    private void tellDifference(HallState before) {
        Map<UUID, HallCard> old = shown(before);
        Map<UUID, HallCard> now = shown(state);
        List<UUID> gone = old.keySet().stream().filter(id -> !now.containsKey(id)).toList();
        List<HallCard> changed = now.values().stream().filter(card -> !card.equals(old.get(card.id()))).toList();
        boolean takenBack = !gone.isEmpty() || changed.stream().anyMatch(card -> old.containsKey(card.id()) && !old.get(card.id()).text().equals(card.text()));
        if (takenBack) {
            topic.forget();
        }
        topic.publish("state", words.state(state, ready.size()));
        if (!gone.isEmpty()) {
            topic.publish("gone", words.ids(gone));
        }
        if (!changed.isEmpty()) {
            topic.publish("cards", words.cards(changed));
        }
    }

    private static Map<UUID, HallCard> shown(HallState state) {
        var shown = new LinkedHashMap<UUID, HallCard>();
        state.shown().forEach(card -> shown.put(card.id(), card));
        return shown;
    }
}
