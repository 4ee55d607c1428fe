package pl.pomost.process;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * A column of a table of entries.
 *
 * @param field   of the entry's form; of {@link Sort#ROWS} the name of the repeated group
 * @param label   its heading
 * @param choices what can be chosen; none where people write freely
 * @param parts   columns of a repeated group, named as within a row of it
 * @param onlyNew whether it can be written for a new entry only
 */
public record TableColumn(String field, String label, Sort sort, List<Choice> choices, List<TableColumn> parts, boolean onlyNew) {

    /** CODES are links to other entries; LINES has one thing on each line; ROWS has one row of a repeated group on each line. */
    public enum Sort {
        TEXT, LINES, NUMBER, DAY, TICK, ONE, SOME, CODES, ROWS
    }

    public TableColumn {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    public static TableColumn text(String field, String label) {
        return new TableColumn(field, label, Sort.TEXT, List.of(), List.of(), false);
    }

    public static TableColumn lines(String field, String label) {
        return new TableColumn(field, label, Sort.LINES, List.of(), List.of(), false);
    }

    public static TableColumn number(String field, String label) {
        return new TableColumn(field, label, Sort.NUMBER, List.of(), List.of(), false);
    }

    public static TableColumn day(String field, String label) {
        return new TableColumn(field, label, Sort.DAY, List.of(), List.of(), false);
    }

    public static TableColumn tick(String field, String label) {
        return new TableColumn(field, label, Sort.TICK, List.of(), List.of(), false);
    }

    public static TableColumn one(String field, String label, List<Choice> choices) {
        return new TableColumn(field, label, Sort.ONE, choices, List.of(), false);
    }

    public static TableColumn some(String field, String label, List<Choice> choices) {
        return new TableColumn(field, label, Sort.SOME, choices, List.of(), false);
    }

    public static TableColumn codes(String field, String label, List<Choice> choices) {
        return new TableColumn(field, label, Sort.CODES, choices, List.of(), false);
    }

    public static TableColumn rows(String group, String label, TableColumn... parts) {
        return new TableColumn(group, label, Sort.ROWS, List.of(), List.of(parts), false);
    }

    public TableColumn once() {
        return new TableColumn(field, label, sort, choices, parts, true);
    }

    /** Whether a field of the entry's form stands in this column: also {@code milestone-date-0}, for a group. */
    public boolean holds(String formField) {
        return formField.equals(field) || sort == Sort.ROWS && parts.stream().anyMatch(part -> formField.matches("\\Q" + field + "-" + part.field() + "-\\E\\d+"));
    }
}
