package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.Scope;
import pl.pomost.consultation.RunConsultation;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.FreezePlan;
import pl.pomost.plan.PlanVersion;
import pl.pomost.review.Submission.Unmet;
import pl.pomost.review.TakeStep.Turn;
import pl.pomost.shared.DomainClock;

/** Hands a plan in at ROPS: freezes it, and fixes the day until which ROPS answers. */
@ApplicationScoped
public class SubmitPlan {

    private final TakeStep take;
    private final RunConsultation consultation;
    private final FreezePlan freeze;
    private final UnmetCriteria unmet;
    private final Submissions submissions;
    private final DomainClock clock;
    private final int days;
    private final int daysAgain;

    SubmitPlan(TakeStep take, RunConsultation consultation, FreezePlan freeze, UnmetCriteria unmet, Submissions submissions, DomainClock clock,
            @ConfigProperty(name = "pomost.review.days") int days, @ConfigProperty(name = "pomost.review.days-again") int daysAgain) {
        this.take = take;
        this.consultation = consultation;
        this.freeze = freeze;
        this.unmet = unmet;
        this.submissions = submissions;
        this.clock = clock;
        this.days = days;
        this.daysAgain = daysAgain;
    }

    /**
     * @param wish confirms what is missing, when something is; that does not keep a plan from being submitted, only from being accepted
     * @throws pl.pomost.shared.Problem             409 when the plan is elsewhere by now, 422 when what is missing was not confirmed
     * @throws jakarta.ws.rs.ForbiddenException for whoever sees the process and does not coordinate it
     */
    @Transactional
    public Submission submit(Scope scope, Wish wish) {
        Turn turn = take.begin(scope, Transition.SUBMIT, wish);
        List<Unmet> lacking = unmet.ofDraft(scope);
        // what is frozen says for ever until when people were asked
        consultation.endWithPlan(turn.id(), scope.teryt(), turn.by());
        // what is frozen says of itself that it was submitted
        turn.enrolment().planMoves(turn.from(), PlanState.SUBMITTED);
        PlanVersion version = freeze.freezeAnew(turn.id(), turn.by());
        int round = submissions.current(turn.id()).map(Submission::round).orElse(0) + 1;
        LocalDate today = clock.today();
        var submission = new Submission(round, version, today, today.plusDays(turn.from() == PlanState.RETURNED ? daysAgain : days), lacking);
        submissions.persist(submission);
        take.finish(turn, turn.toConfirm());
        return submission;
    }
}
