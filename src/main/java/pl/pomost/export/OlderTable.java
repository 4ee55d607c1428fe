package pl.pomost.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import pl.pomost.export.OlderSheet.Line;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.OlderModel.OlderArea;
import pl.pomost.scenario.Scenario;

/**
 * The tables of an older plan, understood row by row. A table begins under the first row in which headings are known; cells
 * that are merged downwards, which spreadsheets leave empty, repeat what stands above.
 *
 * @param notes sentences about whole sheets
 */
record OlderTable(List<OlderRow> rows, List<String> notes) {

    /** As many as one form can ask about. */
    static final int MOST_ROWS = 200;
    private static final int HEADINGS_WITHIN = 25;

    static OlderTable of(List<OlderSheet> sheets, Scenario scenario) {
        var rows = new ArrayList<OlderRow>();
        var notes = new ArrayList<String>();
        sheets.forEach(sheet -> new OneSheet(sheet, scenario, rows, notes).read());
        if (rows.size() > MOST_ROWS) {
            notes.add("W pliku jest " + rows.size() + " wierszy. Wzięliśmy pierwsze " + MOST_ROWS + ": resztę zapisz jako osobny plik i wczytaj potem.");
        }
        return new OlderTable(List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_ROWS))), List.copyOf(notes));
    }

    private static final class OneSheet {

        private static final Set<OlderColumn> REPEATED = Set.of(OlderColumn.AREA, OlderColumn.PROBLEM, OlderColumn.GOAL);

        private final OlderSheet sheet;
        private final Scenario scenario;
        private final List<OlderRow> rows;
        private final List<String> notes;
        private final Map<OlderColumn, Integer> columns = new LinkedHashMap<>();
        private final Map<Integer, String> unknown = new LinkedHashMap<>();
        private final Map<OlderColumn, String> above = new LinkedHashMap<>();

        OneSheet(OlderSheet sheet, Scenario scenario, List<OlderRow> rows, List<String> notes) {
            this.sheet = sheet;
            this.scenario = scenario;
            this.rows = rows;
            this.notes = notes;
        }

        void read() {
            Optional<Line> headings = sheet.lines().stream().limit(HEADINGS_WITHIN).filter(OneSheet::isHeadings).findFirst();
            if (headings.isEmpty()) {
                notes.add("Arkusz „" + sheet.name() + "” pominięty: nie ma w nim wiersza nagłówków z kolumną „Problem”, „Cel” albo „Działanie” i jeszcze jedną kolumną.");
                return;
            }
            takeHeadings(headings.get());
            if (!unknown.isEmpty()) {
                notes.add("Arkusz „" + sheet.name() + "”, wiersz " + headings.get().number() + ": nie znamy kolumn „" + String.join("”, „", unknown.values())
                        + "”. Ich treść dopiszemy do opisów.");
            }
            int before = rows.size();
            sheet.lines().stream().filter(line -> line.number() > headings.get().number()).forEach(this::take);
            if (rows.size() == before) {
                notes.add("Arkusz „" + sheet.name() + "”: pod nagłówkami nie ma ani jednego problemu, celu czy działania.");
            }
            if (sheet.cut()) {
                notes.add("Arkusz „" + sheet.name() + "” ma więcej niż " + SheetReading.MOST_ROWS + " wierszy: dalszych nie czytamy.");
            }
        }

        private static boolean isHeadings(Line line) {
            List<OlderColumn> known = line.cells().values().stream().map(cell -> OlderColumn.of(cell.text())).flatMap(Optional::stream).distinct().toList();
            return known.size() > 1 && known.stream().anyMatch(OlderColumn::isEntry);
        }

        /** Of two goals ("cel strategiczny", "cel szczegółowy") the last one is nearer to the actions; the other stays as words. */
        private void takeHeadings(Line line) {
            line.cells().forEach((column, cell) -> {
                Optional<OlderColumn> known = OlderColumn.of(cell.text());
                if (known.isPresent() && (!columns.containsKey(known.get()) || known.get() == OlderColumn.GOAL)) {
                    Optional.ofNullable(columns.put(known.get(), column)).ifPresent(first -> unknown.put(first, line.text(first)));
                } else {
                    unknown.put(column, cell.text());
                }
            });
        }

        private void take(Line line) {
            var said = new LinkedHashMap<OlderColumn, String>();
            columns.forEach((column, at) -> Optional.of(line.text(at)).filter(text -> !text.isEmpty()).ifPresent(text -> said.put(column, text)));
            if (isAreaHeading(said, line)) {
                above.clear();
                above.put(OlderColumn.AREA, line.cells().get(line.cells().firstKey()).text());
                return;
            }
            repeat(said);
            if (said.keySet().stream().noneMatch(OlderColumn::isEntry)) {
                if (said.keySet().stream().anyMatch(column -> column != OlderColumn.NUMBER && column != OlderColumn.AREA)) {
                    notes.add("Arkusz „" + sheet.name() + "”, wiersz " + line.number() + " pominięty: nie ma w nim problemu, celu ani działania.");
                }
                return;
            }
            var others = new LinkedHashMap<String, String>();
            unknown.forEach((at, heading) -> Optional.of(line.text(at)).filter(text -> !text.isEmpty()).ifPresent(text -> others.merge(heading, text, (one, two) -> one + "; " + two)));
            rows.add(row(line, said, others));
        }

        /** A row with nothing but the name of an area stands over the rows of that area. */
        private boolean isAreaHeading(Map<OlderColumn, String> said, Line line) {
            return line.cells().size() == 1 && scenario.areaCalled(line.cells().get(line.cells().firstKey()).text()).isPresent() && !said.containsKey(OlderColumn.ACTION);
        }

        private void repeat(Map<OlderColumn, String> said) {
            if (said.containsKey(OlderColumn.AREA) && !said.get(OlderColumn.AREA).equals(above.get(OlderColumn.AREA))) {
                above.clear();
            }
            boolean more = said.containsKey(OlderColumn.ACTION);
            REPEATED.forEach(column -> {
                if (said.containsKey(column)) {
                    above.put(column, said.get(column));
                } else if (above.containsKey(column) && (column == OlderColumn.AREA || more && column == OlderColumn.GOAL)) {
                    said.put(column, above.get(column));
                }
            });
        }

        private OlderRow row(Line line, Map<OlderColumn, String> said, Map<String, String> others) {
            var rowNotes = new ArrayList<String>();
            line.cells().forEach((column, cell) -> {
                if (cell.computed()) {
                    rowNotes.add(place(column, line) + ": formuła. Wzięliśmy jej ostatni wynik, niczego nie liczymy.");
                }
            });
            String called = said.getOrDefault(OlderColumn.AREA, sheet.name());
            Optional<AreaDef> area = scenario.areaCalled(called).or(() -> roughly(called));
            if (area.isEmpty()) {
                rowNotes.add(said.containsKey(OlderColumn.AREA) ? place(columns.getOrDefault(OlderColumn.AREA, 0), line) + ": nie znamy obszaru „" + called + "”. Wybierz obszar."
                        : "Nie wiadomo, do którego obszaru to należy. Wybierz obszar.");
            }
            List<String> tags = scenario.olderModels().stream().flatMap(model -> model.area(called).stream()).flatMap((OlderArea older) -> older.tags().stream()).distinct().toList();
            return new OlderRow(sheet.name(), line.number(), area.map(AreaDef::code).orElse(""), said, others, tags, rowNotes);
        }

        /** "1. Edukacja szkolna i wyższa" is about education too: the one area whose name the words begin with, or that begins with them. */
        private Optional<AreaDef> roughly(String called) {
            String written = OlderColumn.plain(called).replaceFirst("^(obszar )?([ivx]+|\\d+)?[.):]?\\s*(obszar)?[: ]*", "");
            var found = new LinkedHashSet<AreaDef>();
            scenario.areas().stream().filter(area -> near(written, area.name().pl()) || near(written, area.shortName().pl())).forEach(found::add);
            scenario.olderModels().forEach(model -> model.areas().stream().filter(older -> near(written, older.name()))
                    .forEach(older -> scenario.area(older.area()).ifPresent(found::add)));
            return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
        }

        private static boolean near(String written, String name) {
            String known = OlderColumn.plain(name);
            return written.length() > 3 && (known.startsWith(written) || written.startsWith(known));
        }

        private static String place(int column, Line line) {
            return CellReference.convertNumToColString(column) + line.number();
        }
    }
}
