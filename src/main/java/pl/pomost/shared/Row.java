package pl.pomost.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A new row of a table as the mapper would write it, for what is written past the mapper.
 *
 * @param table   and columns: names of the program's own, never anything that somebody typed
 * @param values  in the order of the columns, null where there is none
 */
public record Row(String table, List<String> columns, List<Object> values) {

    /** @param namesAndValues name of a column, its value, name of the next one */
    public static Row of(String table, Object... namesAndValues) {
        var columns = new ArrayList<String>();
        var values = new ArrayList<>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            columns.add((String) namesAndValues[place]);
            values.add(namesAndValues[place + 1]);
        }
        return new Row(table, columns, Collections.unmodifiableList(values));
    }

    /** A statement for each table, in the order in which the tables first come; the values stand in the order of the question marks. */
    public static Inserts inserts(List<Row> rows) {
        Map<String, List<Row>> tables = rows.stream().collect(Collectors.groupingBy(Row::table, LinkedHashMap::new, Collectors.toList()));
        var statements = new StringJoiner("; ");
        var values = new ArrayList<>();
        tables.forEach((table, all) -> {
            List<String> columns = all.get(0).columns();
            String places = "(" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
            statements.add("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES " + String.join(",", Collections.nCopies(all.size(), places)));
            all.forEach(row -> values.addAll(row.values()));
        });
        return new Inserts(statements.toString(), values);
    }

    /** @param statements separated by semicolons */
    public record Inserts(String statements, List<Object> values) {
    }
}
