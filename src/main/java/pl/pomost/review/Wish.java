package pl.pomost.review;

import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;

/**
 * What somebody says when they want a plan to take a step.
 *
 * @param seen     the state that they saw; when the plan has left it meanwhile, nothing happens and they are told who was faster.
 *                 Without it nothing happens either
 * @param note     why, in their words; some steps ask for it
 * @param confirms mark of the list of what is missing that they were shown and confirmed ({@link PlanPath#mark})
 */
public record Wish(Optional<PlanState> seen, String note, Optional<String> confirms) {

    public static Wish of(PlanState seen, String note) {
        return new Wish(Optional.of(seen), note, Optional.empty());
    }

    /** As it comes from outside; anything may be missing. */
    public static Wish read(String seen, String note, String confirms) {
        return new Wish(Stream.of(PlanState.values()).filter(state -> state.name().equals(seen)).findFirst(), note == null ? "" : note.strip(),
                Optional.ofNullable(confirms).filter(mark -> !mark.isBlank()));
    }
}
