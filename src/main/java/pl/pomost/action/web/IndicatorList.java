package pl.pomost.action.web;

import java.util.List;

/**
 * The list of indicators as its page shows it.
 *
 * @param years that any of them has a target for
 */
record IndicatorList(String teryt, String powiat, boolean mayEdit, boolean everything, List<String> years, List<Row> rows) {

    /** One indicator of the list, with a target or an empty text for each year. */
    record Row(String code, String name, String kind, String unit, String baseline, List<Target> targets, List<TiedTo> goals) {
    }

    /** What is aimed at in a year. */
    record Target(String year, String value) {
    }
}
