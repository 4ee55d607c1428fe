package pl.pomost.diagnosis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What people write about a number, checked and typed.
 *
 * @param territory TERYT code of the powiat or of a gmina
 */
public record FigureDraft(String indicator, Optional<String> territory, Optional<Integer> year, Optional<LocalDate> asOf, Optional<BigDecimal> value,
        Optional<String> unit, Optional<String> source, Optional<String> reliability, Optional<String> area, Optional<String> caveat, Optional<String> label) {
}
