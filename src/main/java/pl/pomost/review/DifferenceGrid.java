package pl.pomost.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.plan.Block;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.Table;
import pl.pomost.review.DifferencePart.Cell;
import pl.pomost.review.DifferencePart.Row;
import pl.pomost.shared.WordDifference;
import pl.pomost.shared.WordDifference.Kind;

/**
 * Whatever has rows, as rows: a table, a list of attributes (one of them a row), a picture (the table of its data).
 *
 * @param rows by what tells a row from others: the code of its entry, else the words that head it
 */
record DifferenceGrid(String id, String caption, Map<String, Line> rows) {

    /** A row: its cells by the names of their columns. */
    record Line(String code, String head, Map<String, String> cells) {
    }

    static Optional<DifferenceGrid> of(Block block) {
        if (block instanceof Table table) {
            return Optional.of(ofTable(table));
        }
        if (block instanceof Figure figure) {
            return Optional.of(ofTable(figure.table()));
        }
        return block instanceof FactList facts ? Optional.of(ofFacts(facts)) : Optional.empty();
    }

    /** The rows that differ: those of now in their order, then those that are gone. */
    static List<Row> between(Optional<DifferenceGrid> before, Optional<DifferenceGrid> after) {
        Map<String, Line> old = before.map(DifferenceGrid::rows).orElse(Map.of());
        Map<String, Line> now = after.map(DifferenceGrid::rows).orElse(Map.of());
        List<Row> rows = new ArrayList<>();
        now.forEach((key, line) -> {
            Line was = old.get(key);
            Row row = new Row(was == null ? Kind.NEW : Kind.SAME, line.code(), line.head(), cells(was == null ? Map.of() : was.cells(), line.cells()));
            if (!row.cells().isEmpty() || was == null) {
                rows.add(row);
            }
        });
        old.forEach((key, line) -> {
            if (!now.containsKey(key)) {
                rows.add(new Row(Kind.GONE, line.code(), line.head(), cells(line.cells(), Map.of())));
            }
        });
        return List.copyOf(rows);
    }

    private static List<Cell> cells(Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        return columns.stream().filter(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")))
                .map(column -> new Cell(column, WordDifference.between(before.getOrDefault(column, ""), after.getOrDefault(column, "")))).toList();
    }

    private static DifferenceGrid ofFacts(FactList facts) {
        Map<String, Line> rows = new LinkedHashMap<>();
        facts.facts().forEach(fact -> rows.put(free(fact.key(), rows.keySet()), new Line("", fact.key(), Map.of("", fact.value()))));
        return new DifferenceGrid(facts.id(), facts.caption(), rows);
    }

    private static DifferenceGrid ofTable(Table table) {
        Map<String, Line> rows = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            int heading = heading(row);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < row.cells().size(); column++) {
                if (column != heading || row.id().isPresent()) {
                    cells.put(free(table.columns().get(column).header(), cells.keySet()), row.cells().get(column).text());
                }
            }
            String head = row.cells().isEmpty() ? "" : row.cells().get(heading).text();
            rows.put(free(row.id().orElse(head), rows.keySet()), new Line(row.id().orElse(""), head, cells));
        }
        return new DifferenceGrid(table.id(), table.caption(), rows);
    }

    private static int heading(Table.Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cells().get(column).rowHeader()) {
                return column;
            }
        }
        return 0;
    }

    /** Two rows may be headed by the same words; then the second of them is told by its number. */
    private static String free(String key, Set<String> taken) {
        String free = key;
        for (int number = 2; taken.contains(free); number++) {
            free = key + " " + number;
        }
        return free;
    }
}
