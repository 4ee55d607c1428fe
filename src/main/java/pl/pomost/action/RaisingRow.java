package pl.pomost.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.pomost.directory.PlanState;

/**
 * What an action raises, without the rest of it.
 *
 * @param powiat    TERYT code, and {@code year} and {@code planState} of its process; for actions of other powiats only
 * @param stands    the level of the standard that its team agrees on now; null when none
 */
public record RaisingRow(String code, String area, String title, String state, LocalDate ends, List<StandardChange> standards, String powiat, int year, PlanState planState,
        Integer stands) {

    /** Of the own process. */
    public RaisingRow(String code, String area, String title, String state, LocalDate ends, List<StandardChange> standards) {
        this(code, area, title, state, ends, standards, "", 0, PlanState.DRAFT, null);
    }

    Optional<StandardChange> change(String standard) {
        return standards.stream().filter(each -> standard.equals(each.code())).findFirst();
    }
}
