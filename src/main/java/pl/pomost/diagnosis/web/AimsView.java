package pl.pomost.diagnosis.web;

import java.util.List;
import pl.pomost.diagnosis.StandardPractices.Fitting;
import pl.pomost.diagnosis.StandardRaisers.Choosable;
import pl.pomost.diagnosis.StandardRaisers.Elsewhere;

/**
 * How a standard is to get to its targets.
 *
 * @param targets   each with the actions that lead to it
 * @param others    actions that raise the standard and reach no target
 * @param below     whether the level is below a target
 * @param plan      where an action for it is planned; empty for those who may not
 * @param choosable actions that the viewer may tie to it; none for those who may not
 * @param elsewhere what other powiats did; asked only for a standard below its target
 * @param practices good practices that raise the standard
 */
record AimsView(String teryt, String code, List<Target> targets, List<ActionLine> others, boolean below, String plan, List<Choosable> choosable, List<Elsewhere> elsewhere,
        List<Fitting> practices) {

    public List<Elsewhere> done() {
        return elsewhere.stream().filter(Elsewhere::begun).toList();
    }

    public List<Elsewhere> planned() {
        return elsewhere.stream().filter(each -> !each.begun()).toList();
    }

    /** A level wanted. @param title when, in words */
    record Target(String title, int level, boolean reached, List<ActionLine> actions) {
    }

    /** @param change from which level to which, in words */
    record ActionLine(String code, String title, String change) {
    }

    /** In a list: what leads a standard to its target. */
    record Way(boolean below, List<String> actions) {

        static final Way NOTHING = new Way(false, List.of());

        public boolean unplanned() {
            return below && actions.isEmpty();
        }
    }

    public boolean worthShowing() {
        return !targets.isEmpty() || !others.isEmpty() || !choosable.isEmpty() || !elsewhere.isEmpty() || !practices.isEmpty();
    }
}
