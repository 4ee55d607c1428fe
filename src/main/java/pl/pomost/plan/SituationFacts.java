package pl.pomost.plan;

import java.util.Optional;
import java.util.Set;
import pl.pomost.diagnosis.DiagnosisEntry;
import pl.pomost.diagnosis.Evidence;
import pl.pomost.diagnosis.Scale;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.plan.PlanMaterial.Situation;

/** Diagnosis, figures and self-assessment as completeness sees them. */
final class SituationFacts {

    private SituationFacts() {
    }

    static PlanFacts.Situation of(PlanMaterial material) {
        Situation situation = material.situation();
        return new PlanFacts.Situation(situation.diagnosis().stream().map(SituationFacts::entry).toList(), Set.of(),
                situation.dataPoints().stream().map(point -> new PlanFacts.Count(point.code(), point.value(), point.hidesFew())).toList(),
                situation.assessments().stream().map(assessment -> new PlanFacts.Assessment(assessment.standard(), settled(assessment),
                        !assessment.evidence().isEmpty())).toList());
    }

    /** A standard that is not the powiat's to meet is settled without a level; as level 0 it needs no proof. */
    private static Optional<Integer> settled(SelfAssessment assessment) {
        return assessment.agreedLevel().or(() -> assessment.notOurs().map(reason -> 0));
    }

    private static PlanFacts.Entry entry(DiagnosisEntry entry) {
        Optional<Evidence> evidence = entry.evidence();
        return new PlanFacts.Entry(entry.code(), entry.area(), entry.status(), entry.description().orElse(""),
                evidence.map(Evidence::reliability).orElse(""), evidence.map(Evidence::source).orElse(""), evidence.map(Evidence::date),
                entry.scale().map(Scale::count), entry.hidesFew(), entry.dataGap(), entry.gapPlan().orElse(""));
    }
}
