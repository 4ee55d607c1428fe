package pl.pomost.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.scenario.Criterion;

/**
 * The checklist of ROPS for one plan: every criterion of the scenario in its order, with what the program found.
 *
 * @param percent share of met automatic criteria, 0 to 100
 * @param gaps    how many things are left to mend
 */
public record Checklist(int percent, int gaps, List<Line> lines) {

    /** NOT_JUDGED: a person will judge; the program only gives hints. */
    public enum State {
        MET, NOT_MET, NOT_APPLICABLE, NOT_JUDGED
    }

    /**
     * @param evidence one sentence that says why; empty for what a person judges
     * @param findings what to mend, and hints
     */
    public record Line(Criterion criterion, State state, String evidence, List<Finding> findings) {

        public boolean fails() {
            return state == State.NOT_MET;
        }

        public boolean isJudgedByPerson() {
            return state == State.NOT_JUDGED;
        }
    }

    static Checklist of(List<Criterion> criteria, Completeness completeness) {
        Map<String, CriterionCheck> checks = completeness.criteria().stream().collect(Collectors.toMap(CriterionCheck::criterion, Function.identity()));
        return new Checklist(completeness.percent(), completeness.gaps(), criteria.stream().map(criterion -> checks.containsKey(criterion.code())
                ? judged(criterion, checks.get(criterion.code()), completeness) : new Line(criterion, State.NOT_JUDGED, "", hints(criterion, completeness))).toList());
    }

    private static Line judged(Criterion criterion, CriterionCheck check, Completeness completeness) {
        List<Finding> findings = new ArrayList<>(check.findings());
        findings.addAll(hints(criterion, completeness));
        return new Line(criterion, State.valueOf(check.state().name()), check.evidence(), List.copyOf(findings));
    }

    private static List<Finding> hints(Criterion criterion, Completeness completeness) {
        return completeness.hints().stream().filter(hint -> hint.criterion().equals(criterion.code())).toList();
    }

    /** Criteria that block acceptance and are not met. */
    public List<Line> blocking() {
        return lines.stream().filter(line -> line.fails() && line.criterion().blocking()).toList();
    }
}
