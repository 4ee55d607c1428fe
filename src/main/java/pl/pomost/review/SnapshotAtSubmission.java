package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import pl.pomost.diagnosis.TakeSnapshot;
import pl.pomost.directory.PlanState;

/** Keeps what a team said of its standards on the day on which it submits its plan. */
@ApplicationScoped
class SnapshotAtSubmission {

    private final TakeSnapshot take;

    SnapshotAtSubmission(TakeSnapshot take) {
        this.take = take;
    }

    void whenSubmitted(@Observes PlanMoved moved) {
        if (moved.to() == PlanState.SUBMITTED) {
            take.atSubmission(moved.enrolment(), moved.version().orElse(1), moved.by());
        }
    }
}
