package pl.pomost.network;

import java.time.LocalDate;
import java.util.Optional;

/** What a meeting decided. @param owner user name of whoever sees to it */
public record DecisionDraft(String text, String owner, Optional<LocalDate> due) {
}
