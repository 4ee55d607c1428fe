package pl.pomost.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.pomost.action.Action;
import pl.pomost.action.BudgetSums;
import pl.pomost.action.Funding;

/** Sums over the money of actions. Amounts that are not given count as none. */
record Budget(List<Action> actions) {

    /** What an action costs, as {@link BudgetSums#cost} says. */
    static BigDecimal total(Action action) {
        return BudgetSums.cost(action.budget().values(), action.budgetTotal().orElse(null));
    }

    /** What its sources do not cover; negative when they give more than it costs. */
    static BigDecimal missing(Action action) {
        return total(action).subtract(sum(action.funding().stream().map(Budget::amount)));
    }

    static BigDecimal amount(Funding funding) {
        return funding.amount() == null ? BigDecimal.ZERO : funding.amount();
    }

    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<String> years() {
        TreeSet<String> years = new TreeSet<>();
        actions.forEach(action -> years.addAll(action.budget().keySet()));
        return List.copyOf(years);
    }

    BigDecimal inYear(String year) {
        return sum(actions.stream().map(action -> action.budget().getOrDefault(year, BigDecimal.ZERO)));
    }

    BigDecimal total() {
        return sum(actions.stream().map(Budget::total));
    }

    BigDecimal missing() {
        return sum(actions.stream().map(Budget::missing));
    }

    BigDecimal funded(Predicate<Funding> which) {
        return sum(actions.stream().flatMap(action -> action.funding().stream()).filter(which).map(Budget::amount));
    }

    Budget of(Predicate<Action> which) {
        return new Budget(actions.stream().filter(which).toList());
    }
}
