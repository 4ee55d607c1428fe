package pl.pomost.export;

import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.plan.Table;

/**
 * One sheet: a row of headers, then rows of as many values.
 *
 * @param name    at most 31 characters, none of {@code []:*?/\}, unique in its book
 * @param caption what stands here, in one sentence
 */
record SheetPage(String name, String caption, List<SheetColumn> columns, List<List<SheetValue>> rows) {

    SheetPage {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<SheetValue> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Sheet %s: a row of %d values under %d headers".formatted(name, row.size(), columns.size()));
            }
        }
    }

    /** A table of the document as it is, each value of the kind that its column says. */
    static SheetPage of(String name, Table table) {
        List<SheetColumn> columns = table.columns().stream().map(column -> new SheetColumn(column.header(), column.kind(), List.of())).toList();
        return new SheetPage(name, table.caption(), columns, table.rows().stream().map(row -> values(table, row)).toList());
    }

    private static List<SheetValue> values(Table table, Table.Row row) {
        return IntStream.range(0, row.cells().size())
                .mapToObj(i -> SheetValue.of(row.cells().get(i).text(), table.columns().get(i).kind())).toList();
    }
}
