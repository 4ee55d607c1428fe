package pl.pomost.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What people write about an indicator, checked and typed.
 *
 * @param targets by year, without years that have none
 */
public record IndicatorDraft(String name, String kind, Optional<String> unit, Optional<BigDecimal> baseline, Optional<LocalDate> baselineDate,
        Map<String, BigDecimal> targets, Optional<String> source, Optional<Responsible> responsible, Optional<String> frequency,
        Optional<String> alarmThreshold, Optional<String> comment) {
}
