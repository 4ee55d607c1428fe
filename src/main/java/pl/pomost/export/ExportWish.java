package pl.pomost.export;

import java.util.Optional;
import pl.pomost.plan.Audience;

/**
 * What somebody asks for.
 *
 * @param format  one of {@link ExportFormats#codes()}
 * @param version number of a frozen version; empty for the draft
 */
public record ExportWish(String format, Optional<Integer> version, Audience audience) {
}
