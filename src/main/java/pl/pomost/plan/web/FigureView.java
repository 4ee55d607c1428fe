package pl.pomost.plan.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData.Bars;
import pl.pomost.plan.FigureData.Levels;
import pl.pomost.plan.FigureData.Paths;
import pl.pomost.plan.FigureData.Quarters;
import pl.pomost.plan.FigureData.Span;
import pl.pomost.shared.Typography;

/**
 * A picture drawn with the pieces of the look: bars, a line of quarters, meters of levels. Where a picture would not fit (more
 * than three years) there is none, and the table says it all.
 */
record FigureView(String alternative, int height, List<Bar> bars, List<Year> years, List<Work> works, List<Meter> meters, List<Line> lines) {

    private static final int ROW = 38;
    private static final int LONGEST = 140;
    private static final int QUARTERS = 12;
    private static final int A_YEAR = 4;

    /** Positions in the picture's own units. */
    record Bar(String label, int top, int base, int width, int amountAt, String amount) {
    }

    /** @param from number of its first quarter, from 1 */
    record Year(int year, int from) {
    }

    /** @param from number of the quarter, from 1 */
    record Work(String label, int from, int to, String words) {
    }

    record Meter(String label, int now, int target, List<Integer> digits) {

        public String words() {
            return "jest " + now + ", cel " + target;
        }
    }

    /**
     * A value on its way.
     *
     * @param points of the line in its own small picture
     * @param words  all its numbers
     */
    record Line(String label, String first, String points, List<Dot> dots, String last, String words) {
    }

    record Dot(int x, int y) {
    }

    static FigureView of(Figure figure) {
        if (figure.data() instanceof Bars bars) {
            return new FigureView(figure.alternative(), bars.bars().size() * ROW, bars(bars), List.of(), List.of(), List.of(), List.of());
        }
        if (figure.data() instanceof Quarters quarters) {
            return new FigureView(figure.alternative(), 0, List.of(), years(quarters), works(quarters), List.of(), List.of());
        }
        if (figure.data() instanceof Paths paths) {
            return new FigureView(figure.alternative(), 0, List.of(), List.of(), List.of(), List.of(), lines(paths));
        }
        return new FigureView(figure.alternative(), 0, List.of(), List.of(), List.of(), meters((Levels) figure.data()), List.of());
    }

    private static List<Bar> bars(Bars data) {
        BigDecimal greatest = data.bars().stream().map(bar -> bar.value()).max(BigDecimal::compareTo).filter(most -> most.signum() > 0).orElse(BigDecimal.ONE);
        return IntStream.range(0, data.bars().size()).mapToObj(i -> {
            var bar = data.bars().get(i);
            int width = Math.max(0, bar.value().multiply(BigDecimal.valueOf(LONGEST)).divide(greatest, RoundingMode.HALF_UP).intValue());
            return new Bar(bar.label(), i * ROW + 6, i * ROW + 25, width, 104 + width, Typography.number(bar.value()) + Typography.NBSP + data.unit());
        }).toList();
    }

    private static List<Line> lines(Paths data) {
        return data.paths().stream().filter(path -> !path.points().isEmpty()).map(path -> {
            int last = path.points().size() - 1;
            List<Dot> dots = IntStream.rangeClosed(0, last).mapToObj(i -> new Dot(6 + (last == 0 ? 0 : i * 108 / last),
                    (int) Math.round(30 - 24 * path.height(path.points().get(i))))).toList();
            return new Line(path.label(), Typography.number(path.points().get(0).value()), dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                    dots, Typography.number(path.points().get(last).value()), path.words());
        }).toList();
    }

    private static int firstYear(Quarters data) {
        return data.spans().stream().mapToInt(span -> span.from().getYear()).min().orElse(0);
    }

    private static List<Year> years(Quarters data) {
        int first = firstYear(data);
        int last = data.spans().stream().mapToInt(span -> span.to().getYear()).max().orElse(0);
        return (last - first + 1) * A_YEAR > QUARTERS ? List.of()
                : IntStream.rangeClosed(first, last).mapToObj(year -> new Year(year, (year - first) * A_YEAR + 1)).toList();
    }

    private static List<Work> works(Quarters data) {
        return years(data).isEmpty() ? List.of() : data.spans().stream().map(span -> work(span, firstYear(data))).toList();
    }

    private static Work work(Span span, int firstYear) {
        int from = quarter(span.from(), firstYear);
        return new Work(span.label(), from, Math.max(from, quarter(span.to(), firstYear)), Typography.quarter(span.from()) + " – " + Typography.quarter(span.to()));
    }

    private static int quarter(LocalDate day, int firstYear) {
        return (day.getYear() - firstYear) * A_YEAR + (day.getMonthValue() - 1) / 3 + 1;
    }

    private static List<Meter> meters(Levels data) {
        return data.levels().stream().filter(level -> level.now().isPresent() && level.target().isPresent())
                .map(level -> new Meter(level.label(), level.now().getAsInt(), level.target().getAsInt(), List.of(0, 1, 2, 3))).toList();
    }
}
