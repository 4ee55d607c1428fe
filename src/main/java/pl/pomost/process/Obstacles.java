package pl.pomost.process;

import java.util.List;
import pl.pomost.access.Scope;

/**
 * What a module knows to stand in the way of a plan. Each implements it as a bean; {@code review} asks all of them whenever a plan is
 * shown on its path, is about to be submitted, or is about to be accepted. It stands here so that modules before {@code review} can.
 */
public interface Obstacles {

    /**
     * Called inside the transaction of the step as well, under the lock of the enrolment, so that it sees what is true then.
     *
     * @param scope of whoever looks; they may see everything of the process, which is enrolled
     */
    List<Obstacle> of(Scope scope);
}
