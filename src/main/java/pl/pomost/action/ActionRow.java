package pl.pomost.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An action as lists and sums show it; what is not filled in is null. */
public record ActionRow(UUID id, String code, String area, String title, String type, String state, Responsible responsible, LocalDate starts,
        LocalDate ends, Map<String, BigDecimal> budget, BigDecimal budgetTotal, List<Funding> funding, List<Partner> partners,
        List<Milestone> milestones, Integer impact, Integer effort) {

    public ActionRow {
        budget = budget == null ? Map.of() : budget;
        funding = funding == null ? List.of() : funding;
        partners = partners == null ? List.of() : partners;
        milestones = milestones == null ? List.of() : milestones;
    }

    /** What it costs, as {@link BudgetSums#cost} says. */
    public BigDecimal total() {
        return BudgetSums.cost(budget.values(), budgetTotal);
    }
}
