package pl.pomost.action.web;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/**
 * What can be chosen in the form of an indicator.
 *
 * @param years for which it asks targets: those of the plan and those that have one already
 */
record IndicatorChoices(List<Choice> kinds, List<Choice> institutions, List<Year> years) {

    /** A year that may have a target, with the name of its field. */
    record Year(String year, String field) {

        static Year of(String year) {
            return new Year(year, IndicatorChoices.field(year));
        }
    }

    private static final String TARGET = "target-";

    /** Name of the field of a year's target. */
    static String field(String year) {
        return TARGET + year;
    }

    /** Years that a form has a target for. */
    static Stream<String> years(Submitted form) {
        return form.names().filter(name -> name.startsWith(TARGET)).map(name -> name.substring(TARGET.length())).filter(year -> year.matches("\\d{4}"));
    }
}
