package pl.pomost.diagnosis.web;

import java.util.List;
import pl.pomost.diagnosis.WriteFigures.Incoming;
import pl.pomost.shared.Plurals;

/**
 * What a table of numbers would do, before anything is stored.
 *
 * @param text     the table itself, to be mended in its place
 * @param problems what is wrong with the table as a whole
 */
record ImportPreview(String text, List<String> problems, List<Row> rows) {

    static final ImportPreview NONE = new ImportPreview("", List.of(), List.of());

    /**
     * One row of the table.
     *
     * @param line     number of its line in the file
     * @param mistakes what is wrong with it
     * @param effect   what it does: adds, changes or nothing; empty when there are mistakes
     */
    record Row(long line, String indicator, String place, String time, String value, List<String> mistakes, String effect, Incoming incoming) {
    }

    public boolean read() {
        return !rows.isEmpty();
    }

    public boolean ready() {
        return problems.isEmpty() && !rows.isEmpty() && rows.stream().allMatch(row -> row.mistakes().isEmpty());
    }

    public boolean wrong() {
        return !text.isEmpty() && !ready();
    }

    public List<Row> broken() {
        return rows.stream().filter(row -> !row.mistakes().isEmpty()).toList();
    }

    public String brokenCounted() {
        return Plurals.of(broken().size(), "wiersz", "wiersze", "wierszy");
    }

    public String counted() {
        return Plurals.of(rows.size(), "liczbę", "liczby", "liczb");
    }

    List<Incoming> incoming() {
        return rows.stream().map(Row::incoming).toList();
    }
}
