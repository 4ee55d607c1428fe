package pl.pomost.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;

/** Adds, rewrites and removes goals. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteGoals {

    /** Fields of links: entries and cards a goal rests on, actions and indicators that rest on it. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("diagnosis", Knot.GOAL, Knot.DIAGNOSIS),
            LinkField.restsOn("cards", Knot.GOAL, Knot.CARD), LinkField.carries("actions", Knot.GOAL, Knot.ACTION),
            LinkField.carries("indicators", Knot.GOAL, Knot.INDICATOR));

    private static final EntrySort<Goal> SORT = new EntrySort<>("goal", "cel", LINKS, Goal::title);

    private final Goals goals;
    private final KeepEntries keep;

    WriteGoals(Goals goals, KeepEntries keep) {
        this.goals = goals;
        this.keep = keep;
    }

    /** @return code of the new goal, the next free one of its area */
    @Transactional
    public String add(Scope scope, GoalDraft draft, Submitted linked) {
        return keep.add(scope, goals, SORT, Goal.of(draft), "C-" + draft.area() + "-", 1, linked);
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, GoalDraft draft, Submitted linked) {
        keep.rewrite(scope, goals, SORT, code, version, goal -> goal.rewrite(draft), linked);
    }

    /** @throws pl.pomost.thread.StillHolds when an action or an indicator rests on it */
    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, goals, SORT, code);
    }
}
