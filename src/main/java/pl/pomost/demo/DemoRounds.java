package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.WrittenTexts;
import pl.pomost.review.AssignReview;
import pl.pomost.review.MovePlan;
import pl.pomost.review.PlanPaths;
import pl.pomost.review.Submission;
import pl.pomost.review.SubmitPlan;
import pl.pomost.review.Transition;
import pl.pomost.review.Wish;

/** The steps that every round of a review begins with: submitted, assigned, on the reviewer's desk. */
@ApplicationScoped
class DemoRounds {

    static final String REVIEWER = "rops";
    static final String APPROVER = "rops-approver";

    private final DemoPeople people;
    private final PlanPaths paths;
    private final SubmitPlan submit;
    private final MovePlan move;
    private final AssignReview assign;
    private final WrittenTexts written;

    DemoRounds(DemoPeople people, PlanPaths paths, SubmitPlan submit, MovePlan move, AssignReview assign, WrittenTexts written) {
        this.people = people;
        this.paths = paths;
        this.submit = submit;
        this.move = move;
        this.assign = assign;
        this.written = written;
    }

    /** As whoever has read the list of what is missing and confirmed it. */
    Submission submit(String teryt) {
        Scope coordinator = people.coordinator(teryt);
        written.flush();
        return submit.submit(coordinator, new Wish(Optional.of(coordinator.planState()), "", Optional.of(paths.of(coordinator).mark())));
    }

    void assign(String teryt) {
        assign.assign(people.reviewer(teryt), -1, Optional.of(people.account(REVIEWER).id()), Optional.of(people.account(APPROVER).id()));
    }

    /** Where the program finds everything met there is no check by hand. */
    void toSubstance(String teryt) {
        move.move(people.reviewer(teryt), Transition.START_FORMAL_CHECK, Wish.plain());
        if (people.reviewer(teryt).planState() == PlanState.FORMAL_CHECK) {
            move.move(people.reviewer(teryt), Transition.START_SUBSTANTIVE_REVIEW, Wish.plain());
        }
    }
}
