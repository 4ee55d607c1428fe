package pl.pomost.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pl.pomost.action.BudgetSums;
import pl.pomost.plan.PlanFacts.Action;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.Typography;

/** B1: every action has a budget and a source of money ("bezkosztowe" is one too), and the sums agree. */
final class BudgetCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Action> actions = facts.course().actions();
        if (actions.isEmpty()) {
            return CriterionCheck.notApplicable("B1", true, "Nie ma jeszcze działań.");
        }
        List<Finding> findings = actions.stream().flatMap(action -> wrong(action).stream()
                .map(message -> Finding.blocking("B1", "action", action.code(), action.code() + ": " + message))).toList();
        BigDecimal total = sum(actions.stream().map(BudgetCheck::cost).toList());
        return CriterionCheck.judged("B1", true, "%s za %s, bez braków w budżecie: %d.".formatted(
                Plurals.of(actions.size(), "działanie", "działania", "działań"), Typography.money(total), actions.size() - findings.size()), findings);
    }

    private static Optional<String> wrong(Action action) {
        if (action.total().isEmpty() && action.budget().isEmpty()) {
            return Optional.of("brak kosztu; wpisz kwotę albo 0 i źródło „bezkosztowe”.");
        }
        BigDecimal total = cost(action);
        BigDecimal years = sum(action.budget());
        if (action.funding().isEmpty()) {
            return Optional.of(total.signum() == 0 ? "brak źródła finansowania; przy koszcie 0 wybierz „bezkosztowe”."
                    : "brak źródła finansowania, różnica " + Typography.money(total) + ".");
        }
        BigDecimal said = action.total().orElse(years);
        if (years.compareTo(said) != 0) {
            return Optional.of("suma lat (%s) różni się od kwoty „Razem” (%s), różnica %s.".formatted(
                    Typography.money(years), Typography.money(said), Typography.money(years.subtract(said).abs())));
        }
        BigDecimal sources = sum(action.funding());
        if (sources.compareTo(total) != 0) {
            return Optional.of("suma źródeł (%s) różni się od kosztu (%s), różnica %s.".formatted(Typography.money(sources),
                    Typography.money(total), Typography.money(sources.subtract(total).abs())));
        }
        return Optional.empty();
    }

    private static BigDecimal cost(Action action) {
        return BudgetSums.cost(action.budget(), action.total().orElse(null));
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
