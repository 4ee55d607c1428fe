package pl.pomost.action.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.action.Action;

/** A year of the budget in the form. */
record ActionYear(String field, String label) {

    static List<ActionYear> of(List<Integer> plan, Optional<Action> stored, ActionTexts texts) {
        return ActionFields.years(plan, stored).stream().map(year -> new ActionYear("budget-" + year, texts.budgetOf(year))).toList();
    }
}
