package pl.pomost.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Tables for spreadsheets as Polish offices use them: semicolons, and a mark that says UTF-8. No cell is ever taken for a formula. */
public final class Csv {

    private static final String UTF8_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {
    }

    public static String of(List<String> heads, List<List<String>> rows) {
        return UTF8_MARK + line(heads) + rows.stream().map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** What begins like a formula gets an apostrophe before it, so that a spreadsheet shows it instead of working it out. */
    private static String cell(String text) {
        String value = text == null ? "" : text;
        String safe = !value.isEmpty() && FORMULA.indexOf(value.stripLeading().isEmpty() ? value.charAt(0) : value.stripLeading().charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
