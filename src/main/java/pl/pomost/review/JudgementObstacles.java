package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.directory.Enrolments;
import pl.pomost.process.Obstacle;
import pl.pomost.process.Obstacles;

/** What of the review itself stands in the way of accepting: criteria that reviewers judge, and who it is that would decide. */
@ApplicationScoped
class JudgementObstacles implements Obstacles {

    private final Enrolments enrolments;
    private final Submissions submissions;
    private final ChecklistAtSubmission checklists;
    private final Judgements judgements;
    private final Remarks remarks;
    private final RoundReviewers reviewers;
    private final Assignments assignments;

    JudgementObstacles(Enrolments enrolments, Submissions submissions, ChecklistAtSubmission checklists, Judgements judgements, Remarks remarks, RoundReviewers reviewers,
            Assignments assignments) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.checklists = checklists;
        this.judgements = judgements;
        this.remarks = remarks;
        this.reviewers = reviewers;
        this.assignments = assignments;
    }

    /** Only ROPS is told, and only while it judges: for the powiat the findings of a review are its remarks. */
    @Override
    public List<Obstacle> of(Scope scope) {
        if (!scope.viewer().isRops() || !enrolments.planStateOf(scope.requireEnrolment()).isWithRops()) {
            return List.of();
        }
        return submissions.current(scope.requireEnrolment()).map(submission -> of(scope, submission)).orElse(List.of());
    }

    private List<Obstacle> of(Scope scope, Submission submission) {
        String page = "/powiaty/" + scope.teryt() + "/ocena";
        List<Judgement> judged = judgements.of(submission.enrolmentId(), submission.version());
        List<Obstacle> all = new ArrayList<>();
        Map<String, Judgement> byCriterion = judged.stream().collect(Collectors.toMap(Judgement::criterion, Function.identity()));
        checklists.of(submission).stream().flatMap(list -> list.criteria().stream()).filter(criterion -> criterion.blocking() && criterion.reviewer()).forEach(criterion -> {
            Optional<Judgement> judgement = Optional.ofNullable(byCriterion.get(criterion.code()));
            if (judgement.filter(each -> each.verdict() == Verdict.MET).isEmpty()) {
                all.add(new Obstacle("Kryterium " + criterion.code() + " (" + criterion.text() + ") "
                        + (judgement.isPresent() ? "nie jest w pełni spełnione." : "nie jest jeszcze ocenione."), page + "?kolumna=kryteria#" + criterion.code(), true, false));
            }
        });
        if (hasReviewed(scope.viewer().username(), submission, judged)) {
            all.add(new Obstacle("Plan został oceniony z tego konta: kryteria albo uwagi. Akceptuje go inna osoba.", "", true, false));
        }
        assignments.findByIdOptional(submission.enrolmentId()).flatMap(Assignment::approver).filter(approver -> !scope.viewer().accountId().equals(Optional.of(approver)))
                .ifPresent(other -> all.add(new Obstacle("Ten plan akceptuje inna osoba, wyznaczona w kolejce ocen.", "/oceny", true, false)));
        return all;
    }

    /** In this round, whoever wrote over it since; and by judgements that were carried on and remarks of earlier rounds, which still stand. */
    private boolean hasReviewed(String username, Submission submission, List<Judgement> judged) {
        Stream<String> judges = judged.stream().map(Judgement::judgedBy);
        Stream<String> writers = remarks.of(submission.enrolmentId()).stream().flatMap(remark -> Stream.concat(remark.writtenBy().stream(), remark.settledBy().stream()));
        return reviewers.has(submission, username) || Stream.concat(judges, writers).anyMatch(username::equals);
    }
}
