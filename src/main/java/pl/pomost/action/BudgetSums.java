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
 * @param said    the total as somebody wrote it; null when nobody did
 * @param sources sum of the sources
 * @param sourced whether there is any source, be it one without an amount ("bezkosztowe")
 */
public record BudgetSums(BigDecimal years, BigDecimal said, BigDecimal sources, boolean sourced) {

    public static BudgetSums of(Map<String, BigDecimal> budget, BigDecimal total, List<Funding> funding) {
        return new BudgetSums(sum(budget.values()), total, sum(funding.stream().map(Funding::amount).toList()), !funding.isEmpty());
    }

    /** What an action costs, wherever it is told: the sum of its years, or the written total alone when no year has an amount. */
    public static BigDecimal cost(Collection<BigDecimal> years, BigDecimal said) {
        BigDecimal sum = sum(years);
        return sum.signum() != 0 || said == null ? sum : said;
    }

    /** What the action costs. */
    public BigDecimal total() {
        return cost(List.of(years), said);
    }

    public boolean yearsDiffer() {
        return said != null && years.signum() != 0 && years.compareTo(said) != 0;
    }

    public boolean sourcesDiffer() {
        return sourced && sources.compareTo(total()) != 0;
    }

    public boolean unfunded() {
        return !sourced && total().signum() > 0;
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
