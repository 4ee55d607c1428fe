package pl.pomost.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;

/** Some indicators of a plan, from as many areas as there is room for: where each is now and where it shall be in the last year. */
final class OnePageIndicators {

    private static final int FIRST_TARGET = 3;

    private OnePageIndicators() {
    }

    /** @param table of values: name, unit, value now, a column for each year, what it measures */
    static Optional<Table> of(Table table, OnePageRoom room, Cut cut) {
        int target = table.columns().size() - 2;
        if (target < FIRST_TARGET || table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = spread(table).stream().limit(room.indicators()).map(row -> Row.of(Cell.head(cut.to(OnePageFigures.withoutCode(row), room.letters())), Cell.of(cut.to(text(row, 1), room.letters() / 3)),
                Cell.of(cut.to(text(row, 2).replaceAll(" \\(.*", ""), room.letters() / 2)), Cell.of(cut.to(text(row, target), room.letters() / 2)))).toList();
        return Optional.of(Table.of("wskazniki-krotko-tabela", "Wskaźniki: dziś i cel", List.of(Column.text("Wskaźnik"), Column.text("Jednostka"), Column.number("Dziś"),
                Column.number("Cel, " + cut.to(table.columns().get(target).header(), 20))), rows));
    }

    private static String text(Row row, int column) {
        return row.cells().get(column).text();
    }

    /** One of each area, then the second ones; the area is read off the first goal that the indicator serves. */
    private static List<Row> spread(Table table) {
        Map<Row, Integer> turn = new LinkedHashMap<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        Set<Row> twice = new HashSet<>();
        for (Row row : table.rows()) {
            if (twice.add(row)) {
                turn.put(row, seen.merge(area(text(row, row.cells().size() - 1)), 1, Integer::sum));
            }
        }
        List<Row> rows = new ArrayList<>(turn.keySet());
        rows.sort(Comparator.comparing(turn::get));
        return rows;
    }

    /** "C-EDU-1, A-EDU-2" is of EDU. */
    private static String area(String serves) {
        String[] code = serves.split(",")[0].strip().split("-");
        return code.length > 1 ? code[1] : "";
    }
}
