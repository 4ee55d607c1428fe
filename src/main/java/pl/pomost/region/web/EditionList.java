package pl.pomost.region.web;

import java.util.List;
import pl.pomost.shared.Look;

/**
 * One edition as ROPS sees it.
 *
 * @param applications in which days powiats may apply, in words
 */
record EditionList(int year, String name, String scenario, String places, String applications, List<Window> windows, List<Row> rows, boolean mayEdit) {

    /** When powiats hold a workshop. */
    record Window(String title, String opens, String closes) {
    }

    /** @param met criteria met, of how many; empty where nobody has applied */
    record Row(String teryt, String name, Look state, String met, String held, String scenario) {
    }
}
