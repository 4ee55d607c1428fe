package pl.pomost.review;

import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;
import pl.pomost.shared.Problem;

/**
 * What somebody says when they want a plan to take a step.
 *
 * @param seen     the state that they saw; when the plan has left it meanwhile, nothing happens and they are told who was faster
 * @param note     why, in their words; some steps ask for it
 * @param confirms mark of the list of what is missing that they were shown and confirmed ({@link PlanPath#mark})
 * @param version  number of the submitted version that they were shown, 0 for none; the state is the same in every round
 */
public record Wish(Optional<PlanState> seen, String note, Optional<String> confirms, Optional<Integer> version) {

    public Wish(Optional<PlanState> seen, String note, Optional<String> confirms) {
        this(seen, note, confirms, Optional.empty());
    }

    public static Wish of(PlanState seen, String note) {
        return new Wish(Optional.of(seen), note, Optional.empty());
    }

    /** From whatever state the plan is in; for those who have just looked under the same lock. */
    public static Wish plain() {
        return new Wish(Optional.empty(), "", Optional.empty());
    }

    /**
     * The same, about the version that a caller saw.
     *
     * @param shown its number, 0 for none
     * @throws Problem 422 when it is not said
     */
    public Wish aboutVersion(Integer shown) {
        return new Wish(seen, note, confirms, Optional.of(Optional.ofNullable(shown).orElseThrow(() -> new Problem(422, "Nie wiadomo, co było widać",
                "Podaj numer złożonej wersji, którą było widać (version); 0, gdy niczego jeszcze nie złożono."))));
    }

    /** The same, about the version that a page showed. @param shown what the page's form sent; what is no number was shown by no page */
    public Wish about(String shown) {
        return new Wish(seen, note, confirms, Optional.of(shown != null && shown.matches("\\d{1,6}") ? Integer.parseInt(shown) : 0));
    }

    /**
     * As it comes from outside.
     *
     * @throws Problem 422 when it does not say which state was seen: nobody decides about what they have not looked at
     */
    public static Wish read(String seen, String note, String confirms) {
        PlanState state = Stream.of(PlanState.values()).filter(each -> each.name().equals(seen)).findFirst()
                .orElseThrow(() -> new Problem(422, "Nie wiadomo, co było widać", "Podaj stan planu, który był widoczny, zanim ktoś zdecydował o tym kroku."));
        return new Wish(Optional.of(state), note == null ? "" : note.strip(), Optional.ofNullable(confirms).filter(mark -> !mark.isBlank()));
    }
}
