package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.CompletenessOf;
import pl.pomost.process.Obstacle;
import pl.pomost.process.Obstacles;
import pl.pomost.review.Submission.Unmet;

/** Criteria that the program found not to be met: of what was submitted while ROPS is at work on it, else of the draft. */
@ApplicationScoped
class UnmetCriteria implements Obstacles {

    private final Enrolments enrolments;
    private final Submissions submissions;
    private final CompletenessOf completeness;
    private final PathTexts texts;

    UnmetCriteria(Enrolments enrolments, Submissions submissions, CompletenessOf completeness, PathTexts texts) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.completeness = completeness;
        this.texts = texts;
    }

    @Override
    public List<Obstacle> of(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        List<Unmet> unmet = enrolments.planStateOf(enrolment).isWithRops() ? submissions.current(enrolment).map(Submission::unmet).orElse(List.of())
                : ofDraft(scope);
        String gaps = "/powiaty/" + scope.teryt() + "/plan/braki?edition=" + scope.edition().year();
        return unmet.stream().map(each -> new Obstacle(texts.unmet(each.criterion(), each.text(), each.evidence()), gaps, each.blocking(), true)).toList();
    }

    List<Unmet> ofDraft(Scope scope) {
        return completeness.of(scope).stream().flatMap(checklist -> checklist.lines().stream()).filter(Checklist.Line::fails)
                .map(line -> new Unmet(line.criterion().code(), line.criterion().blocking(), line.criterion().text(), line.evidence())).toList();
    }
}
