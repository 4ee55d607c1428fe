package pl.pomost.action;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The money of one action, added up in its three ways: by years, as the total says, by sources.
 *
 * @param years   sum of the years; empty years count as nothing
 * @param total   as it stands, else the sum of the years
 * @param sources sum of the sources
 * @param sourced whether there is any source, be it one without an amount ("bezkosztowe")
 */
public record BudgetSums(BigDecimal years, BigDecimal total, BigDecimal sources, boolean sourced) {

    public static BudgetSums of(Map<String, BigDecimal> budget, BigDecimal total, List<Funding> funding) {
        BigDecimal years = sum(budget.values());
        return new BudgetSums(years, total == null ? years : total, sum(funding.stream().map(Funding::amount).toList()), !funding.isEmpty());
    }

    public boolean yearsDiffer() {
        return years.signum() != 0 && years.compareTo(total) != 0;
    }

    public boolean sourcesDiffer() {
        return sourced && sources.compareTo(total) != 0;
    }

    public boolean unfunded() {
        return !sourced && total.signum() > 0;
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
