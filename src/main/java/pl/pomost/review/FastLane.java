package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import pl.pomost.access.CurrentViewer;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;

/**
 * A plan on the region's own scenario in which the program has found every automatic criterion met needs no formal check by hand: once a
 * reviewer takes it up, it goes on to the substantive review at once, and the story says why.
 */
@ApplicationScoped
class FastLane {

    private static final String NOTE = "Ocena formalna bez udziału osoby oceniającej: plan na niezmienionym scenariuszu edycji, wszystkie kryteria automatyczne spełnione.";

    private final Enrolments enrolments;
    private final Submissions submissions;
    private final ChecklistAtSubmission checklists;
    private final MovePlan move;
    private final CurrentViewer viewer;
    private final Scopes scopes;

    FastLane(Enrolments enrolments, Submissions submissions, ChecklistAtSubmission checklists, MovePlan move, CurrentViewer viewer, Scopes scopes) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.checklists = checklists;
        this.move = move;
        this.viewer = viewer;
        this.scopes = scopes;
    }

    void whenTakenUp(@Observes PlanMoved moved) {
        if (moved.to() == PlanState.FORMAL_CHECK && isForIt(moved)) {
            // the step before this one is not in the database yet, and the next one begins by reading it there
            enrolments.flush();
            Scope scope = scopes.of(viewer.get(), moved.teryt(), Optional.of(moved.year()));
            move.move(scope, Transition.START_SUBSTANTIVE_REVIEW, Wish.of(PlanState.FORMAL_CHECK, NOTE));
        }
    }

    private boolean isForIt(PlanMoved moved) {
        return submissions.current(moved.enrolment()).flatMap(checklists::of).filter(list -> list.isOfUsualScenario() && list.allAutomaticMet()).isPresent();
    }
}
