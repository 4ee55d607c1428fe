package pl.pomost.vision;

import java.time.LocalDate;
import java.util.Optional;

/** What people write about how it should be: one sentence, and the day by which. */
public record VisionDraft(String text, Optional<LocalDate> horizon) {
}
