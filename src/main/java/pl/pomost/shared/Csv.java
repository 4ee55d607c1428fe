package pl.pomost.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as text, for spreadsheets of Polish offices and for machines. No cell is ever taken for a formula. */
public final class Csv {

    private static final String UTF8_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {
    }

    /** As Polish offices open it: semicolons, and a mark that says UTF-8. */
    public static String of(List<String> heads, List<List<String>> rows) {
        return UTF8_MARK + lines(heads, rows, ";");
    }

    /** As machines read it (RFC 4180): commas and no mark. */
    public static String plain(List<String> heads, List<List<String>> rows) {
        return lines(heads, rows, ",");
    }

    /** What begins like a formula gets an apostrophe before it, so that a spreadsheet shows it instead of working it out. */
    public static String safe(String text) {
        return isLikeFormula(text) ? "'" + text : text;
    }

    /** What {@link #safe} made of a text, as it was. */
    public static String asWritten(String cell) {
        return cell.startsWith("'") && isLikeFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Spaces before it are no help: some programs take them away. */
    private static boolean isLikeFormula(String text) {
        String bare = text.stripLeading();
        return !text.isEmpty() && FORMULA.indexOf(bare.isEmpty() ? text.charAt(0) : bare.charAt(0)) >= 0;
    }

    private static String lines(List<String> heads, List<List<String>> rows, String between) {
        return line(heads, between) + rows.stream().map(row -> line(row, between)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, String between) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(between, "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = safe(text == null ? "" : text);
        return safe.matches("(?s).*[;,\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
