package pl.pomost.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ThreadGraphTest {

    private final Bead card = bead(Knot.CARD, "W2-014", "");
    private final Bead other = bead(Knot.CARD, "W2-015", "");
    private final Bead entry = bead(Knot.DIAGNOSIS, "D-EDU-01", "confirmed");
    private final Bead goal = bead(Knot.GOAL, "C-EDU-1", "");
    private final Bead action = bead(Knot.ACTION, "A-EDU-1", "planned");
    private final Bead sibling = bead(Knot.ACTION, "A-EDU-2", "planned");
    private final Bead indicator = bead(Knot.INDICATOR, "WSK-01", "");
    private final List<Bead> all = List.of(card, other, entry, goal, action, sibling, indicator);

    @Test
    void actionLeadsDownToTheWordsInTheRoomAndBack() {
        var thread = whole();
        assertThat(thread.around(action)).containsExactly(card, entry, goal, action, indicator);
        assertThat(thread.around(card)).containsExactly(card, entry, goal, action, sibling, indicator);
    }

    @Test
    void kinshipThroughSiblingsIsNoThread() {
        assertThat(whole().around(sibling)).doesNotContain(action, indicator);
    }

    @Test
    void ringDoesNotTrapTheWalker() {
        var thread = new ThreadGraph(List.of(goal, action), List.of(step(goal, action), step(action, goal)));
        assertThat(thread.around(goal)).containsExactly(goal, action);
    }

    @Test
    void linkToSomethingThatIsGoneIsLeftOut() {
        var thread = new ThreadGraph(List.of(entry), List.of(new ThreadStep(entry.id(), UUID.randomUUID())));
        assertThat(thread.isLoose(entry)).isTrue();
    }

    @Test
    void whatHangsOnNothingIsNamedOnceForEachGap() {
        var ends = LooseEnds.of(new ThreadGraph(all, List.of(step(goal, entry)))).ends();
        assertThat(ends).extracting(end -> end.gap() + " " + end.bead().code()).containsExactly("ENTRY_WITHOUT_CARD D-EDU-01",
                "GOAL_WITHOUT_ACTION C-EDU-1", "GOAL_WITHOUT_INDICATOR C-EDU-1", "ACTION_WITHOUT_GOAL A-EDU-1", "ACTION_WITHOUT_GOAL A-EDU-2",
                "INDICATOR_WITHOUT_GOAL WSK-01");
    }

    @Test
    void rejectedEntriesAndDroppedActionsNeedNoLinks() {
        var thread = new ThreadGraph(List.of(bead(Knot.DIAGNOSIS, "D-EDU-02", "rejected"), bead(Knot.DIAGNOSIS, "D-EDU-03", "merged"),
                bead(Knot.ACTION, "A-EDU-3", "dropped")), List.of());
        assertThat(LooseEnds.of(thread).ends()).isEmpty();
    }

    @Test
    void reportedEntryNeedsNoGoalYet() {
        var reported = bead(Knot.DIAGNOSIS, "D-EDU-04", "reported");
        assertThat(LooseEnds.of(new ThreadGraph(List.of(reported, card), List.of(step(reported, card)))).ends()).isEmpty();
    }

    private ThreadGraph whole() {
        return new ThreadGraph(all, List.of(step(entry, card), step(goal, entry), step(action, goal), step(sibling, goal), step(indicator, action)));
    }

    private static ThreadStep step(Bead from, Bead to) {
        return new ThreadStep(from.id(), to.id());
    }

    private static Bead bead(Knot kind, String code, String state) {
        return new Bead(UUID.randomUUID(), kind, code, Optional.of("EDU"), code, Optional.empty(), Optional.empty(), 0,
                Optional.of(state).filter(text -> !text.isEmpty()), 0);
    }
}
