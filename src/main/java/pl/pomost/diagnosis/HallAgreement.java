package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.StandardDef;
import pl.pomost.workshop.StandardAgreement;

/** Takes what a hall agreed on into the self-assessment. */
@ApplicationScoped
class HallAgreement implements StandardAgreement {

    private final SelfAssessments assessments;
    private final AssessStandards assess;

    HallAgreement(SelfAssessments assessments, AssessStandards assess) {
        this.assessments = assessments;
        this.assess = assess;
    }

    @Override
    public Map<String, Integer> levels(UUID enrolment) {
        return assessments.of(enrolment).stream().filter(each -> each.agreedLevel().isPresent())
                .collect(Collectors.toMap(SelfAssessment::standard, each -> each.agreedLevel().get(), (one, other) -> one));
    }

    @Override
    public boolean lacksEvidence(Scope scope, StandardDef standard, int level) {
        return level >= assess.evidenceFrom() && assessments.ofStandard(scope.requireEnrolment(), standard.code()).filter(each -> !each.evidence().isEmpty()).isEmpty();
    }

    @Override
    public void agree(Scope scope, StandardDef standard, int level, Optional<String> evidence, List<Given> given) {
        assess.agree(scope, standard, level, evidence, given);
    }
}
