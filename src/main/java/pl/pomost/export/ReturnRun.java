package pl.pomost.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.export.ReturnOutcome.Change;
import pl.pomost.export.ReturnOutcome.Deed;
import pl.pomost.export.ReturnOutcome.Row;
import pl.pomost.export.ReturnOutcome.Sheet;
import pl.pomost.process.EntryTable;
import pl.pomost.process.OpenTable;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableEntry;
import pl.pomost.shared.Submitted;

/**
 * Takes a file that came back into the process, row by row, and says what became of each. A preview is the same with its
 * transaction rolled back, so that what it shows is what happens. Additions and changes come first, institutions before those
 * who name them; removals last, the other way round. A row with something wrong is not taken; whether the rest then stands is for
 * the caller.
 */
final class ReturnRun {

    private final Scope scope;
    private final ReturnTables tables;
    private final ReturnFile file;
    private final Map<String, String> chosen;
    private final List<String> notes;
    private final ReturnTouched touched;

    /** @param chosen answers by the name of the choice */
    ReturnRun(Scope scope, ReturnTables tables, ReturnFile file, Map<String, String> chosen) {
        this.scope = scope;
        this.tables = tables;
        this.file = file;
        this.chosen = chosen;
        notes = new ArrayList<>(file.notes());
        touched = new ReturnTouched(scope, tables);
    }

    ReturnOutcome run() {
        var sheets = new ArrayList<Sheet>();
        List<ReturnTable> inOrder = file.tables().stream().sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
        var later = new ArrayList<Removals>();
        for (ReturnTable table : inOrder) {
            sheets.add(take(table, later));
        }
        Collections.reverse(later);
        later.forEach(removals -> sheets.replaceAll(sheet -> sheet.kind() == removals.table.kind() ? removals.into(sheet) : sheet));
        return new ReturnOutcome(List.copyOf(sheets), List.copyOf(notes), file.wrong());
    }

    /** What was added, changed or removed, as far as it was taken. */
    ReturnTouched touched() {
        return touched;
    }

    private Sheet take(ReturnTable table, List<Removals> later) {
        EntryTable entries = tables.of(table.kind());
        OpenTable open = entries.open(scope);
        List<TableColumn> columns = open.columns();
        Map<String, TableEntry> known = open.entries().stream().collect(Collectors.toMap(TableEntry::code, Function.identity()));
        touched.remember(table.kind(), codes(table.rows().stream().filter(row -> known.containsKey(row.code())).toList()));
        tables.letGo();
        var rows = new ArrayList<Row>();
        Set<String> seen = new HashSet<>();
        var writer = new ReturnRowWriter(scope, tables, entries, open, table, columns, touched);
        var removals = new Removals(writer);
        int same = 0;
        for (ReturnRow row : table.rows()) {
            Optional<TableEntry> now = Optional.ofNullable(known.get(row.code()));
            Optional<Row> said = row.isNew() ? added(table, row, writer)
                    : !seen.add(row.code()) ? Optional.of(writer.refused(row, table.code(), ReturnSheets.CODE, "kod " + row.code() + " jest w tym arkuszu drugi raz"))
                    : now.isEmpty() ? gone(table, row, columns, writer)
                    : wanted(row) ? removals.later(row, now.get()) : unclear(row, writer).or(() -> changed(table, row, now.get(), columns, writer));
            same += said.isEmpty() ? 1 : 0;
            said.ifPresent(rows::add);
        }
        if (!removals.isEmpty()) {
            later.add(removals);
        }
        return new Sheet(table.kind(), table.sheet(), rows, same);
    }

    private static List<String> codes(List<ReturnRow> rows) {
        return rows.stream().map(ReturnRow::code).distinct().toList();
    }

    private Optional<Row> added(ReturnTable table, ReturnRow row, ReturnRowWriter writer) {
        if (wanted(row)) {
            notes.add(table.address(table.removal(), row.line()) + ": wiersz bez kodu nie ma czego usuwać, pominęliśmy go.");
            return Optional.empty();
        }
        return Optional.of(writer.add(row));
    }

    private Optional<Row> gone(ReturnTable table, ReturnRow row, List<TableColumn> columns, ReturnRowWriter writer) {
        if (wanted(row) || ReturnDifference.isAsItWent(table, row, columns)) {
            notes.add(table.address(table.code(), row.line()) + ": wpisu " + row.code() + " nie ma już w Pomoście, pominęliśmy ten wiersz.");
            return Optional.empty();
        }
        return Optional.of(writer.refused(row, table.code(), ReturnSheets.CODE,
                "w Pomoście nie ma wpisu " + row.code() + ". Żeby dodać go jako nowy, wyczyść kod"));
    }

    private Optional<Row> changed(ReturnTable table, ReturnRow row, TableEntry now, List<TableColumn> columns, ReturnRowWriter writer) {
        ReturnDifference difference = ReturnDifference.of(table, row, now, columns, chosen);
        Row said = difference.changesAnything() ? writer.rewrite(row, now, difference) : writer.unchanged(row, now, difference);
        return said.isSilent() ? Optional.empty() : Optional.of(said);
    }

    private static boolean wanted(ReturnRow row) {
        return ReturnSheets.YES.equals(OlderColumn.plain(row.removal()));
    }

    private static Optional<Row> unclear(ReturnRow row, ReturnRowWriter writer) {
        boolean no = row.removal().isEmpty() || "nie".equals(OlderColumn.plain(row.removal()));
        return no ? Optional.empty() : Optional.of(writer.refusedRemoval(row, "wpisz „tak” albo zostaw puste"));
    }

    /** Rows of one table that ask for a removal. */
    private final class Removals {

        private final ReturnRowWriter writer;
        private final ReturnTable table;
        private final List<ReturnRow> rows = new ArrayList<>();
        private final List<TableEntry> known = new ArrayList<>();

        Removals(ReturnRowWriter writer) {
            this.writer = writer;
            this.table = writer.table();
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        /** Its place in the sheet is kept by a row that {@link #into} puts the outcome in. */
        Optional<Row> later(ReturnRow row, TableEntry now) {
            rows.add(row);
            known.add(now);
            return Optional.of(new Row(row.line(), "", row.code(), now.values().version(), now.title(), Deed.SAME, List.of(), List.of(), List.of(), List.of()));
        }

        Sheet into(Sheet sheet) {
            var done = new ArrayList<>(sheet.rows());
            touched.remember(table.kind(), codes(rows));
            for (int i = 0; i < rows.size(); i++) {
                ReturnRow row = rows.get(i);
                TableEntry now = known.get(i);
                done.replaceAll(each -> each.line() == row.line() ? removed(row, now) : each);
            }
            return new Sheet(sheet.kind(), sheet.name(), done, sheet.same());
        }

        private Row removed(ReturnRow row, TableEntry now) {
            List<String> holding = writer.entries().heldBy(scope, row.code());
            if (!holding.isEmpty()) {
                return writer.refusedRemoval(row, "nie można usunąć: " + (holding.size() == 1 ? "wskazuje na to " : "wskazują na to ")
                        + String.join(", ", holding.subList(0, Math.min(holding.size(), 10))));
            }
            boolean disputed = ReturnDifference.isChangedMeanwhile(table, now, writer.columns());
            String choice = disputed ? ReturnDifference.choice(table, row, "usun") : "";
            boolean take = !disputed || ReturnDifference.FILE.equals(chosen.get(choice));
            var change = new Change(ReturnSheets.REMOVAL, table.address(table.removal(), row.line()), disputed ? "zmieniono po pobraniu tabeli" : "", ReturnSheets.YES, choice, take);
            return writer.remove(row, now, disputed ? List.of(change) : List.of(), take);
        }
    }

    static Submitted typed(ReturnRow row, ReturnTable table, List<TableColumn> columns) {
        Submitted typed = Submitted.NOTHING;
        for (TableColumn column : columns) {
            if (table.columns().containsKey(column.field()) && !row.cell(column.field()).isEmpty()) {
                typed = ReturnCells.read(column, row.cell(column.field()), typed);
            }
        }
        return typed;
    }
}
