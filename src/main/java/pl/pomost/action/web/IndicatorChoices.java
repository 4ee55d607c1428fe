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
record IndicatorChoices(List<Choice> kinds, List<Choice> institutions, List<String> years) {

    private static final String TARGET = "target-";

    /** Name of the field of a year's target. */
    public static String field(String year) {
        return TARGET + year;
    }

    /** Years that a form has a target for. */
    static Stream<String> years(Submitted form) {
        return form.names().filter(name -> name.startsWith(TARGET)).map(name -> name.substring(TARGET.length())).filter(year -> year.matches("\\d{4}"));
    }
}
