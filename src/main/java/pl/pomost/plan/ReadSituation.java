package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import pl.pomost.diagnosis.DataPoints;
import pl.pomost.diagnosis.DiagnosisEntries;
import pl.pomost.diagnosis.Resources;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.plan.PlanMaterial.Situation;

/** How things are in a powiat, as its team sees it. */
@ApplicationScoped
class ReadSituation {

    private final DiagnosisEntries entries;
    private final Resources resources;
    private final DataPoints points;
    private final SelfAssessments assessments;
    private final AnsweredAgreements agreements;

    ReadSituation(DiagnosisEntries entries, Resources resources, DataPoints points, SelfAssessments assessments, AnsweredAgreements agreements) {
        this.entries = entries;
        this.resources = resources;
        this.points = points;
        this.assessments = assessments;
        this.agreements = agreements;
    }

    Situation of(UUID enrolment) {
        return new Situation(entries.of(enrolment), resources.of(enrolment), points.of(enrolment), assessments.of(enrolment), agreements.of(enrolment));
    }
}
