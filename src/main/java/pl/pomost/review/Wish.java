package pl.pomost.review;

import java.util.Optional;
import pl.pomost.directory.PlanState;

/**
 * What somebody says when they want a plan to take a step.
 *
 * @param seen     the state that they saw; when the plan has left it meanwhile, nothing happens and they are told who was faster
 * @param note     why, in their words; some steps ask for it
 * @param confirms mark of the list of what is missing that they were shown and confirmed ({@link PathView#mark})
 */
public record Wish(Optional<PlanState> seen, String note, Optional<String> confirms) {

    public static Wish of(PlanState seen, String note) {
        return new Wish(Optional.of(seen), note, Optional.empty());
    }

    public static Wish plain() {
        return new Wish(Optional.empty(), "", Optional.empty());
    }
}
