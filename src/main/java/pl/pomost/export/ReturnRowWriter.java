package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.export.ReturnOutcome.Change;
import pl.pomost.export.ReturnOutcome.Deed;
import pl.pomost.export.ReturnOutcome.Row;
import pl.pomost.export.ReturnOutcome.Wrong;
import pl.pomost.process.EntryTable;
import pl.pomost.process.OpenTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableColumn.Sort;
import pl.pomost.process.TableEntry;
import pl.pomost.process.TableKind;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.FormReading;
import pl.pomost.shared.Submitted;

/** Puts single rows of a table to the form of their entries, and tells what the form says by the addresses of the cells. */
record ReturnRowWriter(Scope scope, ReturnTables tables, EntryTable entries, OpenTable open, ReturnTable table, List<TableColumn> columns, ReturnTouched touched) {

    Row add(ReturnRow row) {
        Submitted typed = ReturnRun.typed(row, table, columns);
        List<TableColumn> filled = columns.stream().filter(column -> !row.cell(column.field()).isEmpty()).toList();
        FormReading reading = open.read(Optional.empty(), typed);
        List<Wrong> wrong = wrong(row, typed, reading, filled);
        List<Change> changes = filled.stream().map(column -> new Change(column.label(), address(row, column), "", ReturnCells.written(column, typed), "", true)).toList();
        String code = "";
        if (wrong.isEmpty()) {
            code = open.add(typed);
            tables.letGo();
            touched.added(table.kind(), code);
        }
        return new Row(row.line(), place(row), code, -1, title(typed), Deed.ADDED, changes, wrong, doubts(reading, filled, row), List.of());
    }

    Row rewrite(ReturnRow row, TableEntry now, ReturnDifference difference) {
        Submitted typed = open.settled(now.values(), difference.typed());
        FormReading reading = open.read(Optional.of(now.code()), typed);
        List<Wrong> wrong = wrong(row, typed, reading, difference.taken());
        difference.fixed().forEach(column -> wrong.add(new Wrong(address(row, column), column.label(), "tego nie można zmienić, bo jest częścią kodu. Dodaj nowy wpis, a ten usuń")));
        if (wrong.isEmpty()) {
            touched.before(table.kind(), now.code());
            tables.letGo();
            open.rewrite(now.code(), typed);
            tables.letGo();
        }
        return new Row(row.line(), place(row), now.code(), now.values().version(), now.title(), Deed.CHANGED, with(difference, typed, row), wrong,
                doubts(reading, difference.taken(), row), difference.kept());
    }

    /** The changes of the row and those that follow from them. */
    private List<Change> with(ReturnDifference difference, Submitted typed, ReturnRow row) {
        var changes = new ArrayList<>(difference.changes());
        columns.stream().filter(column -> column.sort() != Sort.ROWS && !typed.text(column.field()).equals(difference.typed().text(column.field()))).forEach(column -> changes.add(
                new Change(column.label(), address(row, column), ReturnCells.written(column, difference.typed()), ReturnCells.written(column, typed), "", true)));
        return changes;
    }

    /** Nothing of the row is taken: there may still be something to choose or to know. */
    Row unchanged(ReturnRow row, TableEntry now, ReturnDifference difference) {
        return new Row(row.line(), place(row), now.code(), now.values().version(), now.title(), Deed.SAME, difference.changes(), List.of(), List.of(), difference.kept());
    }

    Row remove(ReturnRow row, TableEntry now, List<Change> changes, boolean take) {
        if (take) {
            touched.before(table.kind(), now.code());
            tables.letGo();
            entries.remove(scope, now.code());
            tables.letGo();
        }
        return new Row(row.line(), place(row), now.code(), now.values().version(), now.title(), take ? Deed.REMOVED : Deed.SAME, changes, List.of(), List.of(), List.of());
    }

    Row refused(ReturnRow row, int column, String label, String message) {
        return new Row(row.line(), place(row), row.code(), -1, "", Deed.SAME, List.of(), List.of(new Wrong(table.address(column, row.line()), label, message)), List.of(), List.of());
    }

    Row refusedRemoval(ReturnRow row, String message) {
        return refused(row, table.removal(), ReturnSheets.REMOVAL, message);
    }

    private List<Wrong> wrong(ReturnRow row, Submitted typed, FormReading reading, List<TableColumn> taken) {
        taken.forEach(column -> check(column, typed, row, reading));
        var wrong = new ArrayList<Wrong>();
        var form = reading.view();
        form.errors().forEach((field, message) -> {
            Optional<TableColumn> column = columns.stream().filter(each -> each.holds(field)).findFirst();
            wrong.add(new Wrong(column.map(each -> address(row, each)).orElse(table.address(-1, row.line())), form.labels().getOrDefault(field, column.map(TableColumn::label).orElse("")), message));
        });
        return wrong;
    }

    /** What a form cannot be sent at all: its fields have no place for it. */
    private void check(TableColumn column, Submitted typed, ReturnRow row, FormReading reading) {
        String cell = row.cell(column.field());
        Map<String, String> read = reading.view().labels();
        if (column.sort() == Sort.TICK && !cell.isEmpty() && !typed.text(column.field()).isEmpty() && !typed.has(column.field(), "tak")) {
            reading.refuse(column.field(), "wpisz tak albo nie");
        } else if (column.sort() == Sort.CODES) {
            List<String> unknown = typed.all(column.field()).stream().filter(code -> !Choice.codes(column.choices()).contains(code)).toList();
            if (!unknown.isEmpty()) {
                reading.refuse(column.field(), "nie ma wpisu " + String.join(", ", unknown));
            }
        } else if (column.sort() == Sort.ROWS && ReturnLines.isTooLong(cell, typed, column.field())) {
            reading.refuse(column.field(), "za dużo wierszy w komórce");
        } else if (column.sort() != Sort.ROWS && !cell.isEmpty() && !read.containsKey(column.field())) {
            reading.refuse(column.field(), "przy tym wpisie nie ma takiego pola");
        }
    }

    /** Only of what is new: what stood there before was asked about then. */
    private List<Doubts.Doubt> doubts(FormReading reading, List<TableColumn> taken, ReturnRow row) {
        return reading.doubts().all().stream().flatMap(doubt -> taken.stream().filter(column -> column.holds(doubt.field())).limit(1)
                .map(column -> new Doubts.Doubt(row.anchor(table.kind()), address(row, column) + " (" + doubt.label() + ")", doubt.kind(), doubt.quote()))).toList();
    }

    private String address(ReturnRow row, TableColumn column) {
        return table.address(table.columns().getOrDefault(column.field(), -1), row.line());
    }

    private String place(ReturnRow row) {
        return table.sheet() + ", wiersz " + row.line();
    }

    /** What people will know a new entry by: the first words of the row. */
    private String title(Submitted typed) {
        return columns.stream().filter(column -> column.sort() == Sort.TEXT).limit(table.kind() == TableKind.TEAM ? 2 : 1).map(column -> typed.text(column.field()))
                .collect(Collectors.joining(" "));
    }
}
