package pl.pomost.plan;

import java.util.List;

/**
 * Whether a plan meets one automatic criterion of the checklist.
 *
 * @param criterion code of the criterion, such as F1
 * @param blocking  whether ROPS can accept the plan without it
 * @param evidence  one short Polish sentence with figures that says why
 * @param findings  what to mend, and hints; a criterion may be met and still have warnings
 */
public record CriterionCheck(String criterion, boolean blocking, State state, String evidence, List<Finding> findings) {

    public enum State {
        MET, NOT_MET,
        /** There is nothing yet that could be judged. */
        NOT_APPLICABLE
    }

    private static final int BLOCKING_WEIGHT = 2;

    public CriterionCheck {
        findings = List.copyOf(findings);
    }

    /** A blocking criterion fails by a blocking finding; another fails by a warning too. */
    static CriterionCheck judged(String criterion, boolean blocking, String evidence, List<Finding> findings) {
        boolean failed = findings.stream().anyMatch(finding -> blocking ? finding.severity() == Severity.BLOCKING : finding.isGap());
        return new CriterionCheck(criterion, blocking, failed ? State.NOT_MET : State.MET, evidence, findings);
    }

    static CriterionCheck notApplicable(String criterion, boolean blocking, String evidence) {
        return new CriterionCheck(criterion, blocking, State.NOT_APPLICABLE, evidence, List.of());
    }

    public boolean met() {
        return state == State.MET;
    }

    /** A blocking criterion counts twice in the percentage. */
    int weight() {
        return state == State.NOT_APPLICABLE ? 0 : blocking ? BLOCKING_WEIGHT : 1;
    }
}
