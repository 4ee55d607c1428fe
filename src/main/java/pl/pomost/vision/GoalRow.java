package pl.pomost.vision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A goal as lists show it; what is not filled in is null. */
public record GoalRow(UUID id, String code, String area, String title, String measure, String unit, BigDecimal baseline, BigDecimal target, LocalDate deadline,
        List<Integer> regionalAims, Integer step) {

    public GoalRow {
        regionalAims = regionalAims == null ? List.of() : regionalAims;
    }
}
