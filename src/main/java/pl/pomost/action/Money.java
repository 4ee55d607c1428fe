package pl.pomost.action;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The money of many actions, added up. Whatever way one adds it up, by areas, by years, by sources, the sums agree with the
 * total once what no year and no source names is added.
 */
public record Money(List<ActionRow> actions) {

    public Money {
        actions = List.copyOf(actions);
    }

    public Money of(Predicate<ActionRow> which) {
        return new Money(actions.stream().filter(which).toList());
    }

    /** Years that have an amount, in their order. */
    public List<String> years() {
        TreeSet<String> years = new TreeSet<>();
        actions.forEach(action -> years.addAll(action.budget().keySet()));
        return List.copyOf(years);
    }

    public BigDecimal total() {
        return sum(actions.stream().map(ActionRow::total).toList());
    }

    public BigDecimal inYear(String year) {
        return sum(actions.stream().flatMap(action -> Optional.ofNullable(action.budget().get(year)).stream()).toList());
    }

    /** What totals hold that no year does; negative when years hold more. */
    public BigDecimal inNoYear() {
        return total().subtract(sum(years().stream().map(this::inYear).toList()));
    }

    public BigDecimal from(Predicate<Funding> which) {
        return sum(actions.stream().flatMap(action -> action.funding().stream()).filter(which).flatMap(source -> Optional.ofNullable(source.amount()).stream()).toList());
    }

    /** What totals hold that no source covers; negative when sources give more. */
    public BigDecimal fromNoSource() {
        return total().subtract(from(source -> true));
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
