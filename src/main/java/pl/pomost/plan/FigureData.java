package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import pl.pomost.plan.Table.Cell;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;

/** What a figure is drawn from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(name = "bars", value = FigureData.Bars.class),
    @Type(name = "quarters", value = FigureData.Quarters.class),
    @Type(name = "levels", value = FigureData.Levels.class),
    @Type(name = "paths", value = FigureData.Paths.class)
})
public sealed interface FigureData {

    Table table(String id, String caption);

    /** Amounts side by side; the longest bar is the greatest amount. Negative amounts are drawn as none. */
    record Bars(String unit, List<Bar> bars) implements FigureData {

        public Bars {
            bars = Absent.toEmpty(bars);
        }

        /** A value without its unit: money has two decimals or none. */
        public String written(BigDecimal value) {
            return unit.equals("zł") ? Typography.amount(value) : Typography.number(value);
        }

        @Override
        public Table table(String id, String caption) {
            return Table.of(id, caption, List.of(Column.text("Pozycja"), Column.number("Wartość (" + unit + ")")),
                    bars.stream().map(bar -> Row.headed(bar.label(), written(bar.value()))).toList());
        }
    }

    record Bar(String label, BigDecimal value) {

        public static Bar of(String label, long value) {
            return new Bar(label, BigDecimal.valueOf(value));
        }
    }

    /** Works on a line of quarters, each from the quarter of its first day to the quarter of its last. */
    record Quarters(List<Span> spans) implements FigureData {

        public Quarters {
            spans = Absent.toEmpty(spans);
        }

        @Override
        public Table table(String id, String caption) {
            return Table.of(id, caption,
                    List.of(Column.text("Działanie"), Column.text("Początek"), Column.text("Koniec")),
                    spans.stream().map(span -> Row.headed(span.label(),
                            Typography.quarter(span.from()), Typography.quarter(span.to()))).toList());
        }
    }

    record Span(String label, LocalDate from, LocalDate to) {
    }

    /** Levels 0 to 3 of standards: where we are, and where we want to be. */
    record Levels(List<Level> levels) implements FigureData {

        public Levels {
            levels = Absent.toEmpty(levels);
        }

        @Override
        public Table table(String id, String caption) {
            return Table.of(id, caption,
                    List.of(Column.text("Standard"), Column.number("Jest"), Column.number("Cel")),
                    levels.stream().map(level -> Row.of(Cell.head(level.label()),
                            Cell.of(word(level.now())), Cell.of(word(level.target())))).toList());
        }

        private static String word(OptionalInt level) {
            return level.isPresent() ? String.valueOf(level.getAsInt()) : "–";
        }
    }

    /** Either level may be unknown. */
    record Level(String label, OptionalInt now, OptionalInt target) {

        public Level {
            now = now == null ? OptionalInt.empty() : now;
            target = target == null ? OptionalInt.empty() : target;
        }

        public static Level of(String label, int now, int target) {
            return new Level(label, OptionalInt.of(now), OptionalInt.of(target));
        }
    }

    /** How values go from where they are to where they shall be, each on a scale of its own. */
    record Paths(List<Path> paths) implements FigureData {

        public Paths {
            paths = Absent.toEmpty(paths);
        }

        @Override
        public Table table(String id, String caption) {
            return Table.of(id, caption, List.of(Column.text("Wskaźnik"), Column.text("Od czego do czego")),
                    paths.stream().map(path -> Row.headed(path.label(), path.words())).toList());
        }
    }

    /** @param points in the order of time */
    record Path(String label, List<Point> points) {

        public Path {
            points = Absent.toEmpty(points);
        }

        public String words() {
            return points.stream().map(point -> point.when() + ": " + Typography.number(point.value())).collect(Collectors.joining(", "));
        }

        /** Between 0 and 1: where the value of a point lies between the least and the greatest of the path. */
        public double height(Point point) {
            BigDecimal least = points.stream().map(Point::value).min(BigDecimal::compareTo).orElseThrow();
            BigDecimal greatest = points.stream().map(Point::value).max(BigDecimal::compareTo).orElseThrow();
            return greatest.compareTo(least) == 0 ? 0.5 : point.value().subtract(least).doubleValue() / greatest.subtract(least).doubleValue();
        }
    }

    /** @param when a year, or "dziś" */
    record Point(String when, BigDecimal value) {
    }
}
