package pl.pomost.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.scenario.DictionaryEntry;

/** People by sector, in one column or more, as a table with a sum. Sectors from which nobody came are left out. */
final class SectorCounts {

    private static final String UNKNOWN = "";

    private final Drafting drafting;
    private final Map<String, Map<String, Long>> columns = new LinkedHashMap<>();

    SectorCounts(Drafting drafting) {
        this.drafting = drafting;
    }

    /** Adds a column; a person of no known sector counts as "inne". */
    SectorCounts column(String header, Map<String, Long> bySector) {
        columns.put(header, bySector);
        return this;
    }

    Table table(String id, String caption) {
        List<Column> heads = new ArrayList<>(List.of(Column.text("Sektor")));
        columns.keySet().forEach(header -> heads.add(Column.number(header)));
        List<Row> rows = new ArrayList<>(sectors().filter(sector -> columns.values().stream().anyMatch(column -> column.getOrDefault(sector, 0L) > 0))
                .map(this::row).toList());
        if (!rows.isEmpty()) {
            rows.add(Row.headed("Razem", columns.values().stream().map(this::sum).toArray(String[]::new)));
        }
        return Table.of(id, caption, heads, rows);
    }

    private Stream<String> sectors() {
        Stream<String> known = drafting.from().setting().scenario().dictionary("sectors").entries().stream().map(DictionaryEntry::code);
        return Stream.concat(known, Stream.of(UNKNOWN));
    }

    private Row row(String sector) {
        String name = sector.equals(UNKNOWN) ? "inne" : drafting.labels().of("sectors", sector);
        return Row.headed(name, columns.values().stream().map(column -> count(column.getOrDefault(sector, 0L))).toArray(String[]::new));
    }

    private String count(long people) {
        return people == 0 ? "–" : drafting.discretion().people(people);
    }

    /** One hidden number in a column could be told from the sum, so the sum goes with it. */
    private String sum(Map<String, Long> column) {
        long hidden = column.values().stream().filter(count -> drafting.discretion().hides(BigDecimal.valueOf(count))).count();
        return hidden == 1 ? "–" : count(column.values().stream().mapToLong(Long::longValue).sum());
    }
}
