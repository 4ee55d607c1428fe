package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.export.ReturnOutcome.Change;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.shared.Submitted;

/**
 * A row that came back against the entry as it is now and, when that is known, as it was when the table went out. What only the
 * file changed is taken, what only others changed stays, what both changed differently is for a person to choose.
 *
 * @param typed the entry's form with what is taken from the file
 * @param kept  labels of what others changed and the file did not
 * @param fixed columns that were changed although they cannot be
 */
record ReturnDifference(List<Change> changes, Submitted typed, List<String> kept, List<TableColumn> fixed, List<TableColumn> taken) {

    /** The answer that takes what stands in the file; any other one leaves what stands in Pomost. */
    static final String FILE = "plik";

    /** @param chosen answers by the name of the choice */
    static ReturnDifference of(ReturnTable table, ReturnRow row, TableEntry now, List<TableColumn> columns, Map<String, String> chosen) {
        var changes = new ArrayList<Change>();
        var kept = new ArrayList<String>();
        var fixed = new ArrayList<TableColumn>();
        var taken = new ArrayList<TableColumn>();
        Submitted typed = now.values();
        Map<String, String> marks = table.marks().getOrDefault(row.code(), Map.of());
        for (TableColumn column : columns) {
            if (!table.columns().containsKey(column.field())) {
                continue;
            }
            String before = ReturnCells.written(column, now.values());
            String after = ReturnCells.same(column, row.cell(column.field()));
            if (before.equals(after)) {
                continue;
            }
            Optional<String> mark = Optional.ofNullable(marks.get(column.field()));
            boolean ours = mark.map(known -> !known.equals(ReturnMarks.of(after))).orElse(true);
            boolean theirs = mark.map(known -> !known.equals(ReturnMarks.of(before))).orElse(false);
            if (!ours) {
                kept.add(column.label());
                continue;
            }
            String choice = theirs ? choice(table, row, column.field()) : "";
            boolean take = !theirs || FILE.equals(chosen.get(choice));
            changes.add(new Change(column.label(), table.address(table.columns().get(column.field()), row.line()), before, after, choice, take));
            if (column.onlyNew()) {
                fixed.add(column);
            } else if (take) {
                typed = ReturnCells.read(column, row.cell(column.field()), typed);
                taken.add(column);
            }
        }
        return new ReturnDifference(changes, typed, kept, fixed, taken);
    }

    /** Whether others changed the entry since the table went out. */
    static boolean isChangedMeanwhile(ReturnTable table, TableEntry now, List<TableColumn> columns) {
        Map<String, String> marks = table.marks().getOrDefault(now.code(), Map.of());
        return columns.stream().anyMatch(column -> marks.containsKey(column.field()) && !marks.get(column.field()).equals(ReturnMarks.of(ReturnCells.written(column, now.values()))));
    }

    /** Whether the row says nothing else than when the table went out; of an entry that is no more there. */
    static boolean isAsItWent(ReturnTable table, ReturnRow row, List<TableColumn> columns) {
        Map<String, String> marks = table.marks().getOrDefault(row.code(), Map.of());
        return !marks.isEmpty() && columns.stream().filter(column -> table.columns().containsKey(column.field()) && marks.containsKey(column.field()))
                .allMatch(column -> marks.get(column.field()).equals(ReturnMarks.of(ReturnCells.same(column, row.cell(column.field())))));
    }

    static String choice(ReturnTable table, ReturnRow row, String field) {
        return row.anchor(table.kind()) + "-" + field;
    }

    boolean changesAnything() {
        return changes.stream().anyMatch(Change::applied);
    }
}
