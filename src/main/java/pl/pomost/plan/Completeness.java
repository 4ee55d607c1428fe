package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * How complete a plan is: every criterion of the checklist that a machine can judge (F1 F2 F3 P1 D1 D3 V1 S1 A1 B1 M1 L1
 * L2), and hints for criteria that a person judges, which are never verdicts. Source of the rules: the
 * checklist of ROPS in the scenario. Computes from {@link PlanFacts} alone and changes nothing.
 */
public final class Completeness {

    private static final List<AutomaticCheck> CHECKS = List.of(new ParticularsCheck(), new WorkshopsCheck(), new ChaptersCheck(),
            new TeamCheck(), new DiagnosisCheck(), new EvidenceCheck(), new GoalsCheck(), new StandardsCheck(),
            new ActionsCheck(), new BudgetCheck(), new MeasuresCheck(), new PrivacyCheck(), new DocumentCheck());
    private static final List<Hints> HINTS = List.of(new PresenceHints(), new CompetenceHints(), new ConsentHints(), new DataGapHints(), new JudgedHints());

    private final List<CriterionCheck> criteria;
    private final List<Finding> hints;

    private Completeness(List<CriterionCheck> criteria, List<Finding> hints) {
        this.criteria = criteria;
        this.hints = hints;
    }

    public static Completeness of(PlanFacts facts) {
        return new Completeness(CHECKS.stream().map(check -> check.judge(facts)).toList(),
                HINTS.stream().flatMap(hint -> hint.about(facts)).toList());
    }

    /** Every automatic criterion, in the order of the checklist. */
    public List<CriterionCheck> criteria() {
        return criteria;
    }

    /** What a reviewer may want to look at, for criteria that only a person judges. */
    public List<Finding> hints() {
        return hints;
    }

    /** All findings: of the automatic criteria, then hints. */
    public Stream<Finding> findings() {
        return Stream.concat(criteria.stream().flatMap(check -> check.findings().stream()), hints.stream());
    }

    /** Share of met automatic criteria, 0 to 100, blocking ones counted twice; those not applicable yet are left out. */
    public int percent() {
        int all = criteria.stream().mapToInt(CriterionCheck::weight).sum();
        int met = criteria.stream().filter(CriterionCheck::met).mapToInt(CriterionCheck::weight).sum();
        return all == 0 ? 0 : 100 * met / all;
    }

    /** How many things are left to mend in automatic criteria; hints are not counted. */
    public int gaps() {
        return (int) criteria.stream().flatMap(check -> check.findings().stream()).filter(Finding::isGap).count();
    }
}
