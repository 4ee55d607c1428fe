package pl.pomost.action.web;

import java.util.Optional;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/** The list of actions as its page shows it, with the money of all of them. */
record ActionList(String teryt, String powiat, boolean mayEdit, boolean everything, AreaFilter areas, boolean nothingAtAll, Paged<Row> rows,
        Optional<BudgetTable> budget) {

    /** One action of the list. */
    record Row(String code, String title, String area, String responsible, String when, String budget, boolean moneyWrong, Look state) {
    }
}
