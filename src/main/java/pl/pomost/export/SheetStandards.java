package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Row;

/** The self-assessment of every area in one sheet; levels are numbers, so that they can be counted. */
final class SheetStandards {

    private static final Pattern LEVEL = Pattern.compile("(\\d)(?: .*)?");
    private static final int LEVELS = 3;
    private static final int HIGHEST = 3;

    private SheetStandards() {
    }

    /** One table of standards and the part in which it stands. */
    record OfArea(Section area, Table table) {
    }

    /** @param tables at least one, all with the columns of the first */
    static SheetPage page(List<OfArea> tables) {
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("Kod"), SheetColumn.text("Obszar"), SheetColumn.text("Standard")));
        List<Table.Column> printed = tables.get(0).table().columns();
        List<String> levels = IntStream.rangeClosed(0, HIGHEST).mapToObj(String::valueOf).toList();
        IntStream.range(1, printed.size()).forEach(i -> columns.add(i <= LEVELS ? SheetColumn.number(printed.get(i).header()).of(levels) : SheetColumn.text(printed.get(i).header())));
        return new SheetPage("Standardy", "Samoocena standardów: poziom dziś i poziomy, do których zmierzamy (od 0 do 3).", columns,
                tables.stream().flatMap(SheetStandards::rows).toList());
    }

    private static Stream<List<SheetValue>> rows(OfArea area) {
        return area.table().rows().stream().map(row -> row(area.area().title(), row));
    }

    private static List<SheetValue> row(String area, Row row) {
        List<String> cells = row.cells().stream().map(Cell::text).toList();
        String code = row.id().orElse("");
        List<SheetValue> out = new ArrayList<>(List.of(SheetValue.words(code), SheetValue.words(area),
                SheetValue.words(cells.get(0).startsWith(code + " ") ? cells.get(0).substring(code.length() + 1) : cells.get(0))));
        IntStream.range(1, cells.size()).forEach(i -> out.add(i <= LEVELS ? level(cells.get(i)) : SheetValue.words(cells.get(i))));
        return out;
    }

    private static SheetValue level(String text) {
        Matcher level = LEVEL.matcher(text);
        return level.matches() ? SheetValue.amount(Long.parseLong(level.group(1))) : SheetValue.of(text, Table.Kind.NUMBER);
    }
}
