package pl.pomost.action.web;

import java.util.Optional;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;

/**
 * The list of actions as its page shows it, with the money of all of them.
 *
 * @param tables whether the viewer may take all of them out as a table and bring it back
 */
record ActionList(String teryt, String powiat, boolean mayEdit, boolean everything, boolean tables, AreaFilter areas, boolean nothingAtAll, Paged<Row> rows,
        Optional<BudgetTable> budget) {

    /** One action of the list. */
    record Row(String code, String title, String area, String responsible, String when, String budget, boolean moneyWrong, Look state) {
    }
}
