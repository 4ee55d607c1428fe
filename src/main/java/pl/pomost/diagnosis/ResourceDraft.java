package pl.pomost.diagnosis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What people write about a resource, checked and typed.
 *
 * @param owner   code of an institution of the process
 * @param perYear people helped in a year
 * @param since   year
 */
public record ResourceDraft(String kind, String name, Optional<String> owner, Optional<String> area, Optional<String> forWhom, List<String> languages,
        Optional<BigDecimal> perYear, Optional<Integer> since, Optional<String> sustainability, Optional<String> note, List<String> gminas, Optional<String> place,
        Optional<String> hours, Optional<String> capacity) {
}
