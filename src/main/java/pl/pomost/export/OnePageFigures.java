package pl.pomost.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.Table;

/** The numbers about a powiat that say most: people first, of each number the newest. */
final class OnePageFigures {

    private static final String PEOPLE = "osoby";
    private static final String NONE = "brak danych";
    /** How a number begins that is a part of the one before it. */
    private static final String PART = "w tym ";
    private static final int DAY = 2;

    private OnePageFigures() {
    }

    /** @param value with its unit and its day */
    record Figure(String name, String value) {
    }

    private record Row(String name, String value, Optional<LocalDate> day, String date) {
    }

    /** @param table of which the columns are: what, how many, when */
    static List<Figure> of(Table table, int most) {
        if (table.columns().size() <= DAY) {
            return List.of();
        }
        Map<String, Row> newest = new LinkedHashMap<>();
        rows(table).forEach(row -> newest.merge(row.name(), row, (one, other) -> before(one, other) ? other : one));
        List<Row> all = new ArrayList<>(newest.values());
        all.sort(Comparator.comparing(row -> !row.value().startsWith(PEOPLE)));
        return all.stream().limit(most).map(row -> new Figure(row.name(), row.value() + (row.date().isBlank() ? "" : " (" + row.date() + ")"))).toList();
    }

    private static Stream<Row> rows(Table table) {
        return table.rows().stream().map(row -> new Row(withoutCode(row), row.cells().get(1).text(), SheetValue.day(row.cells().get(DAY).text()), row.cells().get(DAY).text()))
                .filter(row -> !row.value().isBlank() && !row.value().equals(NONE) && !row.name().startsWith(PART));
    }

    private static boolean before(Row one, Row other) {
        return one.day().isPresent() && other.day().isPresent() && one.day().get().isBefore(other.day().get());
    }

    static String withoutCode(Table.Row row) {
        String name = row.cells().get(0).text();
        return row.id().filter(code -> name.startsWith(code + " ")).map(code -> name.substring(code.length() + 1)).orElse(name);
    }
}
