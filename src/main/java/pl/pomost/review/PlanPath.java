package pl.pomost.review;

import java.util.List;
import java.util.Optional;
import pl.pomost.directory.PlanState;
import pl.pomost.process.Obstacle;
import pl.pomost.review.PathRules.Door;

/**
 * How a plan stands on its path, for one viewer.
 *
 * @param doors     every step there is, open or with the reasons why it is not
 * @param obstacles what keeps it from being accepted, or has to be confirmed when it is submitted
 * @param toConfirm sentences that whoever submits confirms
 * @param mark      of these sentences; sent back with the submission
 * @param steps     what has happened, the first one first
 */
public record PlanPath(PlanState state, Optional<Submission> submission, Optional<Deadline> deadline, List<Door> doors, List<Obstacle> obstacles,
        List<String> toConfirm, String mark, List<PlanStep> steps) {

    public Door door(Transition transition) {
        return doors.stream().filter(door -> door.transition() == transition).findFirst().orElseThrow();
    }
}
