package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.EntrySort;
import pl.pomost.thread.KeepEntries;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;
import pl.pomost.thread.WriteEntries;

/** Adds, rewrites and removes actions. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteActions implements WriteEntries<ActionDraft> {

    /** Fields of links: goals and cards an action rests on, indicators and risks that rest on it. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("goals", Knot.ACTION, Knot.GOAL),
            LinkField.restsOn("cards", Knot.ACTION, Knot.CARD), LinkField.carries("indicators", Knot.ACTION, Knot.INDICATOR),
            LinkField.carries("threats", Knot.ACTION, Knot.RISK));

    private static final EntrySort<Action> SORT = new EntrySort<>("action", "działanie", LINKS, Action::title);

    private final Actions actions;
    private final KeepEntries keep;
    private final Instance<PracticeWords> practices;

    WriteActions(Actions actions, KeepEntries keep, @Any Instance<PracticeWords> practices) {
        this.actions = actions;
        this.keep = keep;
        this.practices = practices;
    }

    /**
     * Keeps where its words came from, where the form says so.
     *
     * @return code of the new action, the next free one of its area
     */
    @Override
    @Transactional
    public String add(Scope scope, ActionDraft draft, Submitted linked) {
        String code = keep.add(scope, actions, SORT, Action.of(draft), "A-" + draft.area() + "-", 1, linked);
        practices.forEach(each -> each.keep(scope, code, linked));
        return code;
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Override
    @Transactional
    public void rewrite(Scope scope, String code, int version, ActionDraft draft, Submitted linked) {
        keep.rewrite(scope, actions, SORT, code, version, action -> action.rewrite(draft), linked);
    }

    /**
     * Puts some texts in the place of those that stand there.
     *
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version}
     */
    @Transactional
    public void take(Scope scope, String code, int version, ActionWords words) {
        keep.rewrite(scope, actions, SORT, code, version, action -> action.take(words), Submitted.NOTHING);
    }

    /** The action raises the standard from now on. */
    void raise(Scope scope, String code, String standard, Optional<Integer> from, Optional<Integer> to) {
        keep.decide(scope, actions, SORT, code, "Powiązano ze standardem " + standard + " (" + level(from) + " → " + level(to) + "):", action -> action.raise(standard, from, to));
    }

    /** The action does not raise the standard any more. */
    void raiseNoMore(Scope scope, String code, String standard) {
        keep.decide(scope, actions, SORT, code, "Odpięto od standardu " + standard + ":", action -> action.raiseNoMore(standard));
    }

    private static String level(Optional<Integer> known) {
        return known.map(String::valueOf).orElse("?");
    }

    /** @throws pl.pomost.thread.StillHolds when an indicator or a risk rests on it */
    @Override
    @Transactional
    public void remove(Scope scope, String code) {
        keep.remove(scope, actions, SORT, code);
    }
}
