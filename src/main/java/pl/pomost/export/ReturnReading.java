package pl.pomost.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import pl.pomost.export.OlderSheet.Cell;
import pl.pomost.export.OlderSheet.Line;
import pl.pomost.export.ReturnFile.About;
import pl.pomost.process.TableColumn;
import pl.pomost.process.TableKind;

/**
 * Understands the sheets of a file that came back by their headings, wherever the columns stand. What it does not know is passed
 * over and said; rows without a cell are no rows.
 *
 * @param columns of each kind at this moment
 */
record ReturnReading(Map<TableKind, List<TableColumn>> columns) {

    private static final int HEADINGS_WITHIN = 25;

    ReturnFile workbook(List<OlderSheet> sheets) {
        Optional<OlderSheet> own = sheets.stream().filter(sheet -> sheet.name().equals(ReturnSheets.ABOUT)).findFirst();
        Map<TableKind, Map<String, Map<String, String>>> marks = own.map(ReturnReading::marks).orElse(Map.of());
        var notes = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        var tables = new EnumMap<TableKind, ReturnTable>(TableKind.class);
        for (OlderSheet sheet : sheets) {
            Optional<TableKind> kind = ReturnSheets.kind(sheet.name()).filter(columns::containsKey);
            if (kind.isPresent()) {
                read(kind.get(), sheet, marks.getOrDefault(kind.get(), Map.of()), notes, wrong).ifPresent(table -> tables.put(table.kind(), table));
            } else if (!List.of(ReturnSheets.ABOUT, ReturnSheets.LISTS, ReturnSheets.GUIDE).contains(sheet.name()) && !sheet.lines().isEmpty()) {
                notes.add("Pominęliśmy arkusz „" + sheet.name() + "”: nie ma takiej tabeli.");
            }
        }
        if (tables.isEmpty() && wrong.isEmpty()) {
            wrong.add("W pliku nie ma żadnego z arkuszy „Działania”, „Wskaźniki”, „Zespół”, „Instytucje”.");
        }
        return new ReturnFile(own.flatMap(ReturnReading::about).orElse(null), List.copyOf(tables.values()), notes, wrong);
    }

    /** One table alone, whose kind somebody has named. */
    ReturnFile single(TableKind kind, OlderSheet sheet) {
        var notes = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        List<ReturnTable> tables = read(kind, sheet, Map.of(), notes, wrong).stream().toList();
        return new ReturnFile(null, tables, notes, wrong);
    }

    /**
     * The same where somebody has chosen what each column is.
     *
     * @param chosen fields by the number of the column; {@link ReturnSheets#CODE} and {@link ReturnSheets#REMOVAL} are among them
     */
    ReturnFile single(TableKind kind, OlderSheet sheet, Map<Integer, String> chosen, boolean headed) {
        List<Line> lines = headed && !sheet.lines().isEmpty() ? sheet.lines().subList(1, sheet.lines().size()) : sheet.lines();
        return new ReturnFile(null, List.of(table(kind, sheet.name(), chosen, lines, Map.of())), List.of(), List.of());
    }

    /** Which field each heading of a line names; {@link ReturnSheets#CODE} and {@link ReturnSheets#REMOVAL} are among them. */
    Map<Integer, String> headings(TableKind kind, Line line) {
        var known = new TreeMap<Integer, String>();
        line.cells().forEach((at, cell) -> field(kind, cell.text()).filter(field -> !known.containsValue(field)).ifPresent(field -> known.put(at, field)));
        return known;
    }

    private Optional<String> field(TableKind kind, String heading) {
        String called = heading(heading);
        return called.equals(heading(ReturnSheets.CODE)) ? Optional.of(ReturnSheets.CODE) : called.equals(heading(ReturnSheets.REMOVAL)) ? Optional.of(ReturnSheets.REMOVAL)
                : columns.get(kind).stream().filter(column -> heading(column.label()).equals(called)).map(TableColumn::field).findFirst();
    }

    private static String heading(String text) {
        return OlderColumn.plain(ReturnCells.plain(text)).replace('\u2011', '-').replaceAll("[*:]+$", "").strip();
    }

    Optional<Line> headings(TableKind kind, OlderSheet sheet) {
        return sheet.lines().stream().limit(HEADINGS_WITHIN).filter(line -> headings(kind, line).size() > 1).findFirst();
    }

    private Optional<ReturnTable> read(TableKind kind, OlderSheet sheet, Map<String, Map<String, String>> marks, List<String> notes, List<String> wrong) {
        if (sheet.cut()) {
            wrong.add("Arkusz „" + sheet.name() + "” ma więcej niż " + SheetReading.Limits.RETURNED.rows() + " wierszy. Podziel go na mniejsze.");
        }
        Optional<Line> headings = headings(kind, sheet);
        if (headings.isEmpty()) {
            if (!sheet.lines().isEmpty()) {
                wrong.add("W arkuszu „" + sheet.name() + "” nie ma wiersza nagłówków: potrzebny jest „" + ReturnSheets.CODE + "” i przynajmniej jedna znana kolumna.");
            }
            return Optional.empty();
        }
        Map<Integer, String> known = headings(kind, headings.get());
        List<String> unknown = headings.get().cells().entrySet().stream().filter(cell -> !known.containsKey(cell.getKey()))
                .map(cell -> "„" + cell.getValue().text() + "” (" + CellReference.convertNumToColString(cell.getKey()) + ")").toList();
        if (!unknown.isEmpty()) {
            notes.add("Arkusz „" + sheet.name() + "”: pominęliśmy kolumny, których nie znamy albo które się powtarzają: " + String.join(", ", unknown) + ".");
        }
        List<Line> lines = sheet.lines().stream().filter(line -> line.number() > headings.get().number()).toList();
        computed(sheet, lines).ifPresent(notes::add);
        return Optional.of(table(kind, sheet.name(), known, lines, marks));
    }

    private static Optional<String> computed(OlderSheet sheet, List<Line> lines) {
        List<String> places = lines.stream().flatMap(line -> line.cells().entrySet().stream().filter(cell -> cell.getValue().computed())
                .map(cell -> sheet.name() + "!" + CellReference.convertNumToColString(cell.getKey()) + line.number())).toList();
        return places.isEmpty() ? Optional.empty() : Optional.of("Formuły (" + String.join(", ", places.subList(0, Math.min(places.size(), 5)))
                + (places.size() > 5 ? " i dalsze" : "") + "): wzięliśmy ich ostatni wynik, niczego nie liczymy.");
    }

    private static ReturnTable table(TableKind kind, String sheet, Map<Integer, String> known, List<Line> lines, Map<String, Map<String, String>> marks) {
        var fields = new LinkedHashMap<String, Integer>();
        known.forEach((at, field) -> fields.put(field, at));
        int code = Optional.ofNullable(fields.remove(ReturnSheets.CODE)).orElse(-1);
        int removal = Optional.ofNullable(fields.remove(ReturnSheets.REMOVAL)).orElse(-1);
        var rows = new ArrayList<ReturnRow>();
        for (Line line : lines) {
            var cells = new LinkedHashMap<String, String>();
            fields.forEach((field, at) -> Optional.of(ReturnCells.plain(line.text(at))).filter(text -> !text.isEmpty()).ifPresent(text -> cells.put(field, text)));
            String own = code < 0 ? "" : ReturnCells.plain(line.text(code));
            if (!own.isEmpty() || !cells.isEmpty()) {
                rows.add(new ReturnRow(line.number(), own, removal < 0 ? "" : ReturnCells.plain(line.text(removal)), cells));
            }
        }
        return new ReturnTable(kind, sheet, fields, code, removal, rows, marks);
    }

    private static Optional<About> about(OlderSheet sheet) {
        var said = new LinkedHashMap<String, String>();
        sheet.lines().stream().limit(4).forEach(line -> said.put(line.text(0), line.text(1)));
        return Optional.of(said).filter(all -> all.getOrDefault(ReturnSheets.SIGN, "").matches("\\d{1,4}") && all.getOrDefault("edycja", "").matches("\\d{4}"))
                .map(all -> new About(Integer.parseInt(all.get(ReturnSheets.SIGN)), all.getOrDefault("powiat", ""), Integer.parseInt(all.get("edycja")),
                        all.getOrDefault("pobrano", "")));
    }

    private static Map<TableKind, Map<String, Map<String, String>>> marks(OlderSheet sheet) {
        var marks = new EnumMap<TableKind, Map<String, Map<String, String>>>(TableKind.class);
        for (Line line : sheet.lines()) {
            ReturnSheets.kind(line.text(0)).ifPresent(kind -> marks.computeIfAbsent(kind, each -> new LinkedHashMap<>())
                    .put(line.text(1), ReturnMarks.read(line.text(2))));
        }
        return marks;
    }

    /** A sheet of plain text, for what is no workbook. */
    static OlderSheet sheet(String name, List<List<String>> rows) {
        var lines = new ArrayList<Line>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = new TreeMap<Integer, Cell>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = ReturnCells.plain(rows.get(row).get(column));
                if (!text.isEmpty()) {
                    cells.put(column, new Cell(text, false));
                }
            }
            if (!cells.isEmpty()) {
                lines.add(new Line(row + 1, cells));
            }
        }
        return new OlderSheet(name, lines, false);
    }
}
