package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.review.PathRules.Standing;
import pl.pomost.shared.DomainClock;

/**
 * How every step is taken: the row of the enrolment is locked, the rules are asked again, the use case does its own part, then the step is
 * written down, told to the history and to whoever listens. So of two people who press at once one wins, and the other is told who it was.
 */
@ApplicationScoped
class TakeStep {

    private final Enrolments enrolments;
    private final Standings standings;
    private final Refusals refusals;
    private final PlanSteps steps;
    private final Submissions submissions;
    private final PathWords words;
    private final PathTexts texts;
    private final AuditLog audit;
    private final Event<PlanMoved> moved;
    private final DomainClock today;
    private final Clock clock;

    TakeStep(Enrolments enrolments, Standings standings, Refusals refusals, PlanSteps steps, Submissions submissions, PathWords words, PathTexts texts,
            AuditLog audit, Event<PlanMoved> moved, DomainClock today, Clock clock) {
        this.enrolments = enrolments;
        this.standings = standings;
        this.refusals = refusals;
        this.steps = steps;
        this.submissions = submissions;
        this.words = words;
        this.texts = texts;
        this.audit = audit;
        this.moved = moved;
        this.today = today;
        this.clock = clock;
    }

    /** A step that was allowed and is not written yet. */
    record Turn(Enrolment enrolment, Transition transition, PlanState from, String by, String note, List<String> toConfirm) {

        UUID id() {
            return enrolment.id();
        }
    }

    /**
     * Locks the process until the transaction ends. Has to be the first thing that the transaction does.
     *
     * @throws pl.pomost.shared.Problem             409 when the plan is elsewhere or another version is submitted, 422 when the words of the wish do not do
     * @throws jakarta.ws.rs.ForbiddenException for whoever sees the process and may not take this step
     */
    Turn begin(Scope scope, Transition transition, Wish wish) {
        Enrolment enrolment = enrolments.lock(scope.requireEverything().requireEnrolment());
        Standing standing = standings.of(scope, enrolment.planState());
        refusals.unlessOpen(transition, standing, wish, enrolment.id());
        refusals.unlessAbout(submissions.current(enrolment.id()).map(Submission::version).orElse(0), wish);
        return new Turn(enrolment, transition, enrolment.planState(), standing.username(), wish.note(), Refusals.toConfirm(standing));
    }

    /**
     * A step after which the plan is where it was moves nothing: nobody is told that it did.
     *
     * @param confirmed what whoever took it said that they know of
     */
    PlanStep finish(Turn turn, List<String> confirmed) {
        Transition transition = turn.transition();
        PlanState to = transition.to(turn.from());
        Optional<Submission> about = submissions.current(turn.id());
        var step = new PlanStep(turn.id(), steps.last(turn.id()).map(PlanStep::seq).orElse(0) + 1, transition, turn.from(), turn.by(), clock.instant(),
                today.today()).about(about, turn.note(), confirmed);
        steps.persist(step);
        if (turn.enrolment().planState() == turn.from()) {
            turn.enrolment().planMoves(turn.from(), to);
        }
        audit.record(turn.by(), "plan.moved", turn.enrolment().powiat(), null, texts.audited(words.of(transition), turn.from().polish(), to.polish()));
        if (to != turn.from()) {
            moved.fire(new PlanMoved(turn.id(), turn.enrolment().powiat(), turn.enrolment().edition().year(), turn.from(), to, turn.by(), about.map(Submission::version), step.takenOn()));
        }
        return step;
    }
}
