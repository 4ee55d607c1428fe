package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.review.ReviewReport.Decided;
import pl.pomost.review.ReviewReport.Outcome;
import pl.pomost.review.ReviewReport.Outside;

/** Puts together what is known of a round of a review: to ROPS at any time, to the powiat once it is decided. */
@ApplicationScoped
public class ReportReview {

    private final Submissions submissions;
    private final Acceptances acceptances;
    private final PlanSteps steps;
    private final ChecklistAtSubmission checklists;
    private final Judgements judgements;
    private final Remarks remarks;
    private final Opinions opinions;
    private final OutsideOpinions outside;
    private final OutsideInvitations invitations;

    ReportReview(Submissions submissions, Acceptances acceptances, PlanSteps steps, ChecklistAtSubmission checklists, Judgements judgements, Remarks remarks, Opinions opinions,
            OutsideOpinions outside, OutsideInvitations invitations) {
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.steps = steps;
        this.checklists = checklists;
        this.judgements = judgements;
        this.remarks = remarks;
        this.opinions = opinions;
        this.outside = outside;
        this.invitations = invitations;
    }

    /**
     * @param round its number; the last one that this viewer may see when empty
     * @return empty when there is no such round, or when it is not decided yet and the viewer is not of ROPS
     */
    @Transactional
    public Optional<ReviewReport> of(Scope scope, Optional<Integer> round) {
        boolean inside = scope.requireEverything().viewer().seesWholeRegion();
        return submissions.of(scope.requireEnrolment()).stream().filter(each -> round.isEmpty() || each.round() == round.get())
                .filter(each -> inside || decided(each).isPresent()).reduce((earlier, later) -> later).map(this::report);
    }

    private ReviewReport report(Submission submission) {
        List<Remark> of = remarks.of(submission.enrolmentId()).stream().filter(remark -> remark.round() <= submission.round()).toList();
        return new ReviewReport(submission.round(), submission.version(), submission.submittedOn(), submission.dueOn(), decided(submission),
                checklists.of(submission).map(SubmittedChecklist::criteria).orElse(List.of()), judgements.of(submission.enrolmentId(), submission.version()), of,
                opinions.of(submission.enrolmentId()).stream().filter(opinion -> opinion.about() == submission.version()).toList(), outside(submission));
    }

    private List<Outside> outside(Submission submission) {
        List<OutsideOpinion> given = outside.of(submission.enrolmentId()).stream().filter(each -> each.about() == submission.version() && each.isGiven()).toList();
        Map<UUID, OutsideInvitation> asked = invitations.byIds(given.stream().map(OutsideOpinion::invitationId).toList());
        return given.stream().map(each -> new Outside(asked.get(each.invitationId()).organisation(), each.given().orElseThrow(), each.givenOn().orElseThrow())).toList();
    }

    private Optional<Decided> decided(Submission submission) {
        Optional<Decided> accepted = acceptances.of(submission).map(each -> new Decided(each.withRecommendations() ? Outcome.ACCEPTED_WITH_RECOMMENDATIONS : Outcome.ACCEPTED,
                each.justification(), each.acceptedBy(), each.acceptedOn()));
        return accepted.or(() -> steps.of(submission.enrolmentId()).stream().filter(step -> step.round().equals(Optional.of(submission.round())))
                .filter(step -> step.transition() == Transition.RETURN || step.transition() == Transition.REVOKE_ACCEPTANCE).reduce((one, later) -> later)
                .map(step -> new Decided(Outcome.TO_BE_CORRECTED, step.note().orElse(""), step.takenBy(), step.takenOn())));
    }
}
