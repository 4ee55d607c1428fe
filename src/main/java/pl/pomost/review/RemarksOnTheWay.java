package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import pl.pomost.directory.PlanState;

/** Remarks go to the powiat together, with the decision of the round; what was put off until the next round is open in it again. */
@ApplicationScoped
class RemarksOnTheWay {

    private static final Set<PlanState> DECIDED = Set.of(PlanState.RETURNED, PlanState.ACCEPTED);

    private final Remarks remarks;

    RemarksOnTheWay(Remarks remarks) {
        this.remarks = remarks;
    }

    void go(@Observes PlanMoved moved) {
        if (DECIDED.contains(moved.to())) {
            remarks.of(moved.enrolment()).forEach(remark -> remark.send(moved.on()));
        }
        if (moved.to() == PlanState.SUBMITTED) {
            remarks.of(moved.enrolment()).forEach(Remark::beginRound);
        }
    }
}
