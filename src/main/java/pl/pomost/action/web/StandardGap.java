package pl.pomost.action.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.diagnosis.SelfAssessments;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Submitted;

/** From a standard below its target to an action: what its form begins with. */
@ApplicationScoped
class StandardGap {

    private final SelfAssessments assessments;
    private final Vocabulary words;

    StandardGap(SelfAssessments assessments, Vocabulary words) {
        this.assessments = assessments;
        this.words = words;
    }

    /** @param from level now, and {@code to} the level wanted first */
    record Gap(String standard, String area, Optional<Integer> from, Optional<Integer> to) {

        Submitted in(Submitted form) {
            return form.with("area", area).with("standard-code-0", standard).with("standard-from-0", from.map(String::valueOf).orElse(""))
                    .with("standard-to-0", to.map(String::valueOf).orElse(""));
        }
    }

    /** Empty for a standard that is not worked on here. */
    Optional<Gap> of(Scope scope, String code) {
        Optional<SelfAssessment> stored = assessments.ofStandard(scope.requireEnrolment(), code);
        Optional<Integer> now = stored.flatMap(SelfAssessment::agreedLevel);
        return words.standard(code).map(standard -> new Gap(code, standard.area(), now,
                stored.flatMap(SelfAssessment::target12m).filter(level -> now.filter(at -> at >= level).isEmpty()).or(() -> stored.flatMap(SelfAssessment::target36m))));
    }
}
