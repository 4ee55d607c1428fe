package pl.pomost.diagnosis.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.pomost.shared.PolishNumbers;

/**
 * One indicator over time as a picture and as a table of the same numbers. Lengths are in the drawing's own units.
 *
 * @param lines one for each place
 * @param times columns of the table, the oldest first
 * @param notes sources and caveats, each once
 */
record FigureChart(String id, String title, String unit, List<Tick> ticks, List<Tick> years, List<Series> lines, List<String> times, List<String> notes) {

    static final int WIDTH = 720;
    static final int HEIGHT = 300;
    private static final int LEFT = 76;
    private static final int RIGHT = 20;
    private static final int TOP = 16;
    private static final int BOTTOM = 36;
    private static final int STEPS = 4;

    /** A label on an axis, at its place along the axis. */
    record Tick(int at, String label) {
    }

    /** @param value in words */
    record Dot(int x, int y, String time, String value) {
    }

    /**
     * The numbers of one place.
     *
     * @param points of the line, as SVG writes them
     * @param cells  one for each time of the table; empty where there is no number
     */
    record Series(int number, String place, List<Dot> dots, String points, List<String> cells) {
    }

    /** A number of a place at a time, e.g. 2026 or 2026-06. */
    record Point(String place, String time, BigDecimal value) {
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int base() {
        return HEIGHT - BOTTOM;
    }

    /** Whether the numbers make a line: at least two times. */
    static boolean isDrawable(List<Point> points) {
        return points.stream().map(Point::time).distinct().count() > 1;
    }

    static FigureChart of(String id, String title, Optional<String> unit, List<Point> points, List<String> notes) {
        List<String> times = points.stream().map(Point::time).distinct().sorted().toList();
        BigDecimal most = points.stream().map(Point::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal least = points.stream().map(Point::value).min(BigDecimal::compareTo).orElse(BigDecimal.ZERO).min(BigDecimal.ZERO);
        BigDecimal step = step(most.subtract(least));
        BigDecimal bottom = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal top = most.divide(step, 0, RoundingMode.CEILING).multiply(step).max(bottom.add(step));
        var ticks = new ArrayList<Tick>();
        for (BigDecimal value = bottom; value.compareTo(top) <= 0; value = value.add(step)) {
            ticks.add(new Tick(y(value, bottom, top), PolishNumbers.typed(value)));
        }
        var years = new ArrayList<Tick>();
        times.forEach(time -> years.add(new Tick(x(times.indexOf(time), times.size()), time)));
        Map<String, List<Point>> byPlace = points.stream().collect(Collectors.groupingBy(Point::place, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<Series>();
        byPlace.forEach((place, own) -> lines.add(series(lines.size() + 1, place, own, times, bottom, top)));
        return new FigureChart(id, title, unit.orElse(""), List.copyOf(ticks), List.copyOf(years), List.copyOf(lines), times, notes);
    }

    private static Series series(int number, String place, List<Point> own, List<String> times, BigDecimal bottom, BigDecimal top) {
        var byTime = new TreeMap<String, Point>();
        own.forEach(point -> byTime.putIfAbsent(point.time(), point));
        List<Dot> dots = byTime.values().stream().map(point -> new Dot(x(times.indexOf(point.time()), times.size()), y(point.value(), bottom, top), point.time(),
                PolishNumbers.typed(point.value()))).toList();
        return new Series(number, place, dots, dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                times.stream().map(time -> Optional.ofNullable(byTime.get(time)).map(point -> PolishNumbers.typed(point.value())).orElse("")).toList());
    }

    private static int x(int index, int count) {
        return LEFT + 24 + (count == 1 ? 0 : index * (WIDTH - LEFT - RIGHT - 48) / (count - 1));
    }

    private static int y(BigDecimal value, BigDecimal bottom, BigDecimal top) {
        return HEIGHT - BOTTOM - value.subtract(bottom).multiply(BigDecimal.valueOf(HEIGHT - BOTTOM - TOP)).divide(top.subtract(bottom), 0, RoundingMode.HALF_UP).intValue();
    }

    /** A round step (1, 2 or 5 of some power of ten) of which about four fill the axis. */
    private static BigDecimal step(BigDecimal span) {
        if (span.signum() <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal rough = span.divide(BigDecimal.valueOf(STEPS), 8, RoundingMode.HALF_UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        for (int times : new int[] {1, 2, 5, 10}) {
            BigDecimal round = power.multiply(BigDecimal.valueOf(times));
            if (round.compareTo(rough) >= 0) {
                return round;
            }
        }
        return power;
    }
}
