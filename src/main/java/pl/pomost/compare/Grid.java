package pl.pomost.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.Table;

/**
 * A table of a comparison, as a page shows it and as files are made from it.
 *
 * @param id     stable within its comparison
 * @param hint   a sentence under the caption; may be empty
 * @param look   class of the table; empty for most
 * @param groups what columns belong together, above their heads; empty for most tables
 * @param lines  the first cell of each is its head
 */
public record Grid(String id, String caption, String hint, String look, List<Group> groups, List<Head> heads, List<Line> lines) {

    /** Whole names over more columns than these leave no room for what stands under them. */
    private static final int MOST_LONG_HEADS = 12;

    public Grid {
        groups = List.copyOf(groups);
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    public static Grid of(String id, String caption, String hint, List<Head> heads, List<Line> lines) {
        return new Grid(id, caption, hint, "", List.of(), heads, lines);
    }

    /** @param look class of its colour and sign */
    public record Group(String text, String look, int columns) {
    }

    /** @param spoken the whole name, where the head is a short one; may be empty. @param address where it leads; empty when nowhere */
    public record Head(String text, String spoken, Table.Kind kind, String address) {

        public Head(String text, String spoken, Table.Kind kind) {
            this(text, spoken, kind, "");
        }

        public static Head text(String text) {
            return new Head(text, "", Table.Kind.TEXT);
        }

        public static Head number(String text) {
            return new Head(text, "", Table.Kind.NUMBER);
        }

        public static Head money(String text) {
            return new Head(text, "", Table.Kind.MONEY);
        }

        /** What the whole name says beyond the short one. */
        public String more() {
            return spoken.startsWith(text) ? spoken.substring(text.length()).strip() : spoken;
        }

        public boolean numeric() {
            return kind != Table.Kind.TEXT;
        }
    }

    public record Line(List<Cell> cells, boolean sum) {

        public static Line of(Cell... cells) {
            return new Line(List.of(cells), false);
        }

        public static Line of(Stream<Cell> cells) {
            return new Line(cells.toList(), false);
        }

        public static Line sum(Stream<Cell> cells) {
            return new Line(cells.toList(), true);
        }

        public Cell head() {
            return cells.get(0);
        }

        public List<Cell> rest() {
            return cells.subList(1, cells.size());
        }
    }

    /**
     * @param note    in smaller letters under the text; may be empty
     * @param spoken  what a screen reader says in place of both; empty when they say it all
     * @param address where it leads; empty when nowhere
     * @param look    class of the cell
     */
    public record Cell(String text, String note, String spoken, String address, String look) {

        public static Cell of(String text) {
            return new Cell(text, "", "", "", "");
        }

        public static Cell of(long number) {
            return of(String.valueOf(number));
        }

        public Cell leading(String to) {
            return new Cell(text, note, spoken, to, look);
        }
    }

    /** What short heads stand for, for those who neither point nor hear. */
    public List<Head> shortened() {
        return heads.stream().filter(head -> !head.spoken().isEmpty()).toList();
    }

    /** What a column is called, beside each of its cells where a table is shown as cards. */
    public String label(int column) {
        return heads.get(column).text();
    }

    /** One table for each group of columns, each with the heads of its lines: what is wider than a page. The whole where nothing is grouped. */
    List<Grid> byGroups() {
        if (groups.isEmpty()) {
            return List.of(this);
        }
        List<Grid> parts = new ArrayList<>();
        int from = 1;
        for (Group group : groups) {
            int first = from;
            int after = from + group.columns();
            parts.add(new Grid(id + "-" + parts.size(), caption + ": " + group.text(), parts.isEmpty() ? hint : "", look, List.of(),
                    Stream.concat(Stream.of(heads.get(0)), heads.subList(first, after).stream()).toList(),
                    lines.stream().map(line -> new Line(Stream.concat(Stream.of(line.head()), line.cells().subList(first, after).stream()).toList(), line.sum())).toList()));
            from = after;
        }
        return parts;
    }

    /** Class of the cells of a column. */
    public String alignment(int column) {
        return heads.get(column).numeric() ? "num" : "";
    }

    /** As a document has it: without addresses; notes follow their text, except where they would spoil a number. */
    public Table table() {
        boolean shortHeads = heads.size() > MOST_LONG_HEADS;
        List<Table.Column> columns = heads.stream().map(head -> new Table.Column(shortHeads || head.spoken().isEmpty() ? head.text() : head.spoken(), head.kind())).toList();
        return Table.of(id, caption, columns, lines.stream().map(line -> Table.Row.of(Stream.concat(Stream.of(Table.Cell.head(line.head().text())),
                line.rest().stream().map(cell -> Table.Cell.of(cell.note().isEmpty() || cell.text().matches("[0-9–−].*") ? cell.text() : cell.text() + ", " + cell.note()))).toList())).toList());
    }
}
