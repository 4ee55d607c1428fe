package pl.pomost.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which years a source pays. Plans do not say: a source has an amount, a year has a cost. So an amount is parted over the years as the cost of
 * its action is, to the grosz, and nothing is lost in rounding. Where an action costs something in one year only, or one source pays for all of it,
 * that is what the plan says; else it is an estimate, and whatever shows it says so.
 */
final class YearsOfMoney {

    private static final int GROSZ = 2;

    private YearsOfMoney() {
    }

    /** @param costs of the action by year. @return parts that add up to the amount; all of it under {@link PlannedAction#NO_YEAR} where nothing costs anything */
    static Map<String, BigDecimal> parted(BigDecimal amount, Map<String, BigDecimal> costs) {
        BigDecimal whole = costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0) {
            return Map.of(PlannedAction.NO_YEAR, amount);
        }
        if (costs.size() == 1) {
            return Map.of(costs.keySet().iterator().next(), amount);
        }
        Map<String, BigDecimal> parts = new TreeMap<>();
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> year : new TreeMap<>(costs).entrySet()) {
            cost = cost.add(year.getValue());
            BigDecimal until = cost.compareTo(whole) == 0 ? amount : amount.multiply(cost).divide(whole, GROSZ, RoundingMode.HALF_UP);
            if (until.compareTo(before) != 0) {
                parts.put(year.getKey(), until.subtract(before));
            }
            before = until;
        }
        return Map.copyOf(parts);
    }

    /** Whether the plan says itself in which years the sources of an action pay: the action costs something in one year at most, or one source pays for all of it. */
    static boolean isSaid(Map<String, BigDecimal> costs, Collection<BigDecimal> amounts) {
        return costs.size() < 2 || amounts.size() == 1 && amounts.iterator().next().compareTo(costs.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)) == 0;
    }
}
