package pl.pomost.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with one row of headers; every row has as many cells as there are columns.
 *
 * @param id stable within the document, as a section's
 * @param caption names the table above it; never empty, a screen reader lists tables by it
 */
public record Table(String id, String caption, List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = Absent.toEmpty(columns);
        rows = Absent.toEmpty(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Table %s: a row of %d cells under %d columns"
                        .formatted(id, row.cells().size(), columns.size()));
            }
        }
    }

    public static Table of(String id, String caption, List<Column> columns, List<Row> rows) {
        return new Table(id, caption, columns, rows);
    }

    /** How the values of a column are set: numbers, dates and money keep to the right, in figures of one width. */
    public enum Kind {
        TEXT, NUMBER, DATE, MONEY
    }

    public record Column(String header, Kind kind) {

        public Column {
            kind = kind == null ? Kind.TEXT : kind;
        }

        public static Column text(String header) {
            return new Column(header, Kind.TEXT);
        }

        public static Column number(String header) {
            return new Column(header, Kind.NUMBER);
        }

        public static Column date(String header) {
            return new Column(header, Kind.DATE);
        }

        public static Column money(String header) {
            return new Column(header, Kind.MONEY);
        }
    }

    /** @param id code of the entry that the row shows, where mentions of it lead; most rows have none */
    public record Row(Optional<String> id, List<Cell> cells) {

        public Row {
            id = Absent.toEmpty(id);
            cells = Absent.toEmpty(cells);
        }

        public static Row of(List<Cell> cells) {
            return new Row(Optional.empty(), cells);
        }

        public static Row of(Cell... cells) {
            return of(List.of(cells));
        }

        /** A row of Polish texts whose first cell heads the row. */
        public static Row headed(String head, String... texts) {
            return of(Stream.concat(Stream.of(Cell.head(head)), Arrays.stream(texts).map(Cell::of)).toList());
        }

        public Row withId(String id) {
            return new Row(Optional.of(id), cells);
        }
    }

    /**
     * @param text already formatted for a reader ("48 000 zł")
     * @param rowHeader whether this cell names its row
     */
    public record Cell(String text, String lang, boolean rowHeader) {

        public Cell {
            text = Absent.toBlank(text);
            lang = Absent.toPolish(lang);
        }

        public static Cell of(String text) {
            return new Cell(text, "pl", false);
        }

        public static Cell of(String text, String lang) {
            return new Cell(text, lang, false);
        }

        public static Cell head(String text) {
            return new Cell(text, "pl", true);
        }

        public static Cell empty() {
            return of("");
        }
    }

    @Override
    public Stream<String> texts() {
        return Stream.concat(
                Stream.concat(Stream.of(caption), columns.stream().map(Column::header)),
                rows.stream().flatMap(row -> row.cells().stream()).map(Cell::text));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }
}
