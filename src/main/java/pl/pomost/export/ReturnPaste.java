package pl.pomost.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import pl.pomost.diagnosis.CsvSheet;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableKind;
import pl.pomost.shared.Choice;

/**
 * A pasted table before anybody has said what its columns are.
 *
 * @param columns  of the table, each with its first cells and what its heading means
 * @param choices  what a column can be
 * @param headed   whether the first line has headings that we know
 * @param complete whether every column has one, so that nothing is to be asked
 * @param lines    how many there are
 */
public record ReturnPaste(List<Column> columns, List<Choice> choices, boolean headed, boolean complete, int lines) {

    private static final int MOST_COLUMNS = 60;
    private static final int SHOWN = 3;

    /** @param field what it is; empty when that is not known */
    public record Column(int number, String letter, List<String> cells, String field) {
    }

    static ReturnPaste of(ReturnReading reading, TableKind kind, OlderSheet sheet, List<TableColumn> known) {
        Optional<OlderSheet.Line> headings = sheet.lines().stream().findFirst().filter(line -> reading.headings(kind, line).size() > 1);
        Map<Integer, String> fields = headings.map(line -> reading.headings(kind, line)).orElse(Map.of());
        var numbers = new TreeSet<Integer>();
        sheet.lines().forEach(line -> numbers.addAll(line.cells().keySet()));
        List<Column> columns = numbers.stream().limit(MOST_COLUMNS).map(number -> new Column(number, CellReference.convertNumToColString(number),
                sheet.lines().stream().limit(SHOWN).map(line -> line.text(number)).toList(), fields.getOrDefault(number, ""))).toList();
        var choices = new ArrayList<>(List.of(new Choice(ReturnSheets.CODE, ReturnSheets.CODE), new Choice(ReturnSheets.REMOVAL, ReturnSheets.REMOVAL)));
        known.forEach(column -> choices.add(new Choice(column.field(), column.label())));
        return new ReturnPaste(columns, choices, headings.isPresent(), !columns.isEmpty() && columns.stream().noneMatch(column -> column.field().isEmpty()), sheet.lines().size());
    }

    /** Cells of a table as text: kept apart by tabs, as spreadsheets and word processors copy them, or by semicolons or commas. */
    static List<List<String>> cells(String text) {
        CsvSheet sheet = CsvSheet.read(text);
        if (sheet.broken() > 0) {
            // quotation marks that are part of the words
            return Arrays.stream(text.split("\r?\n|\r")).map(line -> List.of(line.split(line.contains("\t") ? "\t" : ";", -1))).toList();
        }
        var rows = new ArrayList<List<String>>();
        sheet.lines().forEach(line -> {
            while (rows.size() < line.number() - 1) {
                rows.add(List.of());
            }
            rows.add(line.cells());
        });
        return rows;
    }
}
