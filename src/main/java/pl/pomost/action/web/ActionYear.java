package pl.pomost.action.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.action.Action;

/** A year of the budget in the form. */
record ActionYear(String field, String label) {

    static List<ActionYear> of(List<Integer> plan, Optional<Action> stored, ActionFormTexts labels) {
        return ActionFields.years(plan, stored).stream().map(year -> new ActionYear("budget-" + year, labels.budgetOf(year))).toList();
    }
}
