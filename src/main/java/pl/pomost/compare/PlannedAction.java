package pl.pomost.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import pl.pomost.action.BudgetSums;
import pl.pomost.action.Funding;
import pl.pomost.action.StandardChange;

/**
 * An action with its money. One that was given up is not among them.
 *
 * @param years amounts by year; what the action costs beyond them, because a total was written and no years, stands under {@link #NO_YEAR}
 * @param standards that it raises
 * @param joint code of the joint action that it is a part of; empty for one of the powiat's own
 */
public record PlannedAction(String code, String title, String area, Map<String, BigDecimal> years, List<From> sources, List<String> standards,
        String joint) {

    /** One of the powiat's own. */
    public PlannedAction(String code, String title, String area, Map<String, BigDecimal> years, List<From> sources, List<String> standards) {
        this(code, title, area, years, sources, standards, "");
    }

    PlannedAction within(String jointAction) {
        return new PlannedAction(code, title, area, years, sources, standards, jointAction);
    }

    /** The money that no year names. */
    public static final String NO_YEAR = "";

    static final String QUERY = """
            select e.enrolmentId, e.code, e.title, e.area, e.budget, e.budgetTotal, e.funding, e.standards from Action e
            where e.enrolmentId in :ids and e.state <> 'dropped' order by e.position""";

    /**
     * Money of one source.
     *
     * @param source code, may be of no dictionary
     * @param state  how certain it is; empty when nobody said
     * @param years  the same amount by year, as {@link YearsOfMoney} parts it
     * @param said   whether these years follow from the plan; else they are an estimate
     */
    public record From(String source, String state, BigDecimal amount, Map<String, BigDecimal> years, boolean said) {

        /** In a year, or in all of them. */
        BigDecimal in(Optional<String> year) {
            return year.isEmpty() ? amount : years.getOrDefault(year.get(), BigDecimal.ZERO);
        }
    }

    @SuppressWarnings("unchecked")
    static PlannedAction of(Columns row) {
        return of(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), (Map<String, BigDecimal>) row.get(4), row.get(5, BigDecimal.class), (List<Funding>) row.get(6),
                codes((List<StandardChange>) row.get(7)));
    }

    /** @param budget a year without an amount counts as nothing; @param total as somebody wrote it; may be null */
    static PlannedAction of(String code, String title, String area, Map<String, BigDecimal> budget, BigDecimal total, List<Funding> funding, List<String> standards) {
        Map<String, BigDecimal> years = new TreeMap<>();
        Optional.ofNullable(budget).orElse(Map.of()).forEach((year, amount) -> add(years, year, amount));
        BigDecimal named = sum(years);
        add(years, NO_YEAR, BudgetSums.cost(years.values(), total).subtract(named));
        List<Funding> funded = Optional.ofNullable(funding).orElse(List.of()).stream().filter(each -> each.amount() != null && each.amount().signum() != 0 && each.source() != null).toList();
        boolean said = YearsOfMoney.isSaid(years, funded.stream().map(Funding::amount).toList());
        List<From> sources = funded.stream().map(each -> new From(each.source(), Objects.requireNonNullElse(each.status(), ""), each.amount(), YearsOfMoney.parted(each.amount(), years), said)).toList();
        return new PlannedAction(code, title, area, years, sources, standards);
    }

    private static List<String> codes(List<StandardChange> changes) {
        return changes == null ? List.of() : changes.stream().map(StandardChange::code).filter(Objects::nonNull).toList();
    }

    private static void add(Map<String, BigDecimal> years, String year, BigDecimal amount) {
        if (amount != null && amount.signum() != 0) {
            years.merge(year, amount, BigDecimal::add);
        }
    }

    public BigDecimal cost() {
        return sum(years);
    }

    private static BigDecimal sum(Map<String, BigDecimal> years) {
        return years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
