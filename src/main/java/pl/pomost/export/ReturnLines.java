package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.process.TableColumn;
import pl.pomost.shared.Submitted;

/**
 * A repeated group in one cell: a line for each row, its parts between bars, {@code 2028-03-31 | umowa podpisana}. A bar or a line end
 * that belongs to a part is written {@code \|} and {@code \n}.
 */
final class ReturnLines {

    private static final String BAR = " | ";

    private ReturnLines() {
    }

    static String written(TableColumn group, Submitted values) {
        return values.rows(group.field()).stream().filter(values::isFilled)
                .map(row -> group.parts().stream().map(part -> escaped(ReturnCells.of(part, values, row.name(part.field())))).collect(Collectors.joining(BAR)))
                .map(line -> line.replaceFirst("( \\|\\s*)+$", "")).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    static Submitted read(TableColumn group, String cell, Submitted values) {
        Submitted read = values;
        for (Submitted.Row row : values.rows(group.field())) {
            for (TableColumn part : group.parts()) {
                read = read.with(row.name(part.field()), "");
            }
        }
        List<String> lines = cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int number = 0; number < lines.size(); number++) {
            var row = new Submitted.Row(group.field(), number);
            List<String> parts = parts(lines.get(number), group.parts().size());
            for (int part = 0; part < parts.size(); part++) {
                TableColumn column = group.parts().get(part);
                read = read.with(row.name(column.field()), ReturnCells.fields(column, parts.get(part)));
            }
        }
        return read.withRows(group.field(), lines.size());
    }

    /** How many lines a cell has more than a form has rows. */
    static boolean isTooLong(String cell, Submitted values, String group) {
        return cell.lines().filter(line -> !line.isBlank()).count() > values.rows(group).size();
    }

    /** Bars beyond the last part are the last part's own. */
    private static List<String> parts(String line, int most) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '\\' && at + 1 < line.length() && "|\\n".indexOf(line.charAt(at + 1)) >= 0) {
                at++;
                part.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
            } else if (letter == '|' && parts.size() < most - 1) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(letter);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
    }
}
