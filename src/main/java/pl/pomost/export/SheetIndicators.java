package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Row;

/** Indicators: their values year by year, and beside them who measures what, where and how often. */
final class SheetIndicators {

    private static final Pattern BASELINE = Pattern.compile("(.+?)(?: \\((\\d{2}\\.\\d{2}\\.\\d{4})\\))?");
    private static final int BASE = 2;

    private SheetIndicators() {
    }

    /** @param measuring a row for each indicator, headed by its code; empty when the document has no such table */
    static SheetPage page(Table values, Optional<Table> measuring) {
        Map<String, Row> how = measuring.stream().flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(row -> row.cells().get(0).text(), Function.identity(), (first, second) -> first));
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("Kod"), SheetColumn.text("Wskaźnik"), SheetColumn.text("Jednostka"),
                SheetColumn.number("Wartość bazowa"), SheetColumn.date("Stan na dzień")));
        values.columns().subList(BASE + 1, values.columns().size()).forEach(column -> columns.add(new SheetColumn(column.header(), column.kind(), List.of())));
        measuring.ifPresent(table -> table.columns().stream().skip(1).forEach(column -> columns.add(SheetColumn.text(column.header()))));
        int more = measuring.map(table -> table.columns().size() - 1).orElse(0);
        return new SheetPage("Wskaźniki", "Wskaźniki: wartości w kolejnych latach, kto mierzy, skąd i jak często.", columns,
                values.rows().stream().map(row -> row(values, row, Optional.ofNullable(how.get(row.id().orElse(""))), more)).toList());
    }

    private static List<SheetValue> row(Table values, Row row, Optional<Row> how, int more) {
        List<String> cells = row.cells().stream().map(Cell::text).toList();
        String code = row.id().orElse("");
        Matcher baseline = BASELINE.matcher(cells.get(BASE));
        boolean found = baseline.matches();
        List<SheetValue> out = new ArrayList<>(List.of(SheetValue.words(code), SheetValue.words(cells.get(0).startsWith(code + " ") ? cells.get(0).substring(code.length() + 1) : cells.get(0)),
                dashless(cells.get(1)), SheetValue.of(found ? baseline.group(1) : cells.get(BASE), Table.Kind.NUMBER),
                found && baseline.group(2) != null ? SheetValue.of(baseline.group(2), Table.Kind.DATE) : SheetValue.NOTHING));
        IntStream.range(BASE + 1, cells.size()).forEach(i -> out.add(SheetValue.of(cells.get(i), values.columns().get(i).kind())));
        IntStream.rangeClosed(1, more).forEach(i -> out.add(how.map(beside -> dashless(beside.cells().get(i).text())).orElse(SheetValue.NOTHING)));
        return out;
    }

    private static SheetValue dashless(String text) {
        return text.equals("–") ? SheetValue.NOTHING : SheetValue.words(text);
    }
}
