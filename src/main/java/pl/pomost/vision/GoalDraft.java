package pl.pomost.vision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people write about a goal, checked and typed; see {@link Goal} for what each part means. */
public record GoalDraft(String area, String title, Optional<String> text, List<Integer> regionalAims, Optional<Integer> step, Optional<String> measure,
        Optional<String> unit, Optional<BigDecimal> baseline, Optional<LocalDate> baselineDate, Optional<BigDecimal> target, Optional<LocalDate> deadline,
        Optional<Leader> leader, Optional<Integer> priority) {
}
