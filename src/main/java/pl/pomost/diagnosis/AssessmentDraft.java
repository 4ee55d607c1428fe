package pl.pomost.diagnosis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the team writes about one standard, checked and typed; see {@link SelfAssessment} for what each part means. */
public record AssessmentDraft(Optional<Integer> level, Optional<LocalDate> date, List<Rating> ratings, List<Proof> evidence,
        Optional<Integer> target12m, Optional<LocalDate> target12mDate, Optional<Integer> target36m, Optional<LocalDate> target36mDate,
        Optional<String> comment) {
}
