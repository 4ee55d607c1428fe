package pl.pomost.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people write about a risk, checked and typed; no area means the whole powiat. */
public record RiskDraft(Optional<String> area, String description, Optional<Integer> probability, Optional<Integer> impact,
        Optional<String> prevention, Optional<Responsible> owner, Optional<LocalDate> reviewDate, List<String> threats) {
}
