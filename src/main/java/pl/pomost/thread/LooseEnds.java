package pl.pomost.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What hangs on nothing in a process: the gaps of its red thread, from the diagnosis to the indicators. */
public record LooseEnds(List<End> ends) {

    /** One gap, at the thing where it can be mended. */
    public record End(Gap gap, Bead bead) {
    }

    /** Entries that were rejected or merged into others, and actions that were given up, need no links. */
    public static LooseEnds of(ThreadGraph thread) {
        var ends = new ArrayList<End>();
        List<Bead> entries = thread.all(Knot.DIAGNOSIS).stream().filter(bead -> isIn(bead, "reported", "confirmed")).toList();
        List<Bead> goals = thread.all(Knot.GOAL);
        List<Bead> actions = thread.all(Knot.ACTION).stream().filter(bead -> !isIn(bead, "dropped")).toList();
        note(ends, Gap.ENTRY_WITHOUT_CARD, entries, bead -> thread.under(bead, Knot.CARD).isEmpty());
        note(ends, Gap.ENTRY_WITHOUT_GOAL, entries, bead -> isIn(bead, "confirmed") && thread.above(bead, Knot.GOAL).isEmpty());
        note(ends, Gap.GOAL_WITHOUT_ENTRY, goals, bead -> thread.under(bead, Knot.DIAGNOSIS).isEmpty());
        note(ends, Gap.GOAL_WITHOUT_ACTION, goals, bead -> thread.above(bead, Knot.ACTION).isEmpty());
        note(ends, Gap.GOAL_WITHOUT_INDICATOR, goals, bead -> thread.above(bead, Knot.INDICATOR).isEmpty());
        note(ends, Gap.ACTION_WITHOUT_GOAL, actions, bead -> thread.under(bead, Knot.GOAL).isEmpty());
        note(ends, Gap.INDICATOR_WITHOUT_GOAL, thread.all(Knot.INDICATOR), bead -> thread.under(bead, Knot.GOAL).isEmpty());
        return new LooseEnds(List.copyOf(ends));
    }

    private static void note(List<End> ends, Gap gap, List<Bead> beads, Predicate<Bead> missing) {
        beads.stream().filter(missing).forEach(bead -> ends.add(new End(gap, bead)));
    }

    private static boolean isIn(Bead bead, String... states) {
        return bead.state().filter(List.of(states)::contains).isPresent();
    }
}
