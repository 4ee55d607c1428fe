package pl.pomost.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the team writes about one standard, checked and typed; see {@link SelfAssessment} for what each part means.
 *
 * @param ratings       given by name; hands that were counted are not in the form
 * @param ratingsBefore print of the ratings as the form was made
 */
public record AssessmentDraft(Optional<Integer> level, Optional<LocalDate> date, List<Rating> ratings, String ratingsBefore, List<Proof> evidence,
        Optional<Integer> target12m, Optional<LocalDate> target12mDate, Optional<Integer> target36m, Optional<LocalDate> target36mDate,
        Optional<String> comment, Optional<String> notOurs) {

    /** Whether the form's ratings were touched since it was made; if not, those given meanwhile stay. */
    boolean changesRatings() {
        return !Rating.print(ratings).equals(ratingsBefore);
    }
}
