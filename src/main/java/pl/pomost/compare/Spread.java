package pl.pomost.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How values lie: the least, the quarters, the greatest. Quarters are found between neighbours in the order of size, as spreadsheets do
 * (QUARTILE.INC): the value at a quarter of the way from the first to the last.
 *
 * @param modes the most frequent values, the least first; all of them when none is more frequent than the others
 */
public record Spread(int count, double least, double lower, double median, double upper, double greatest, List<Double> modes) {

    /** Empty when there are no values. */
    public static Optional<Spread> of(Collection<? extends Number> values) {
        double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        Map<Double, Long> counts = values.stream().map(Number::doubleValue).collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().max(Long::compare).orElseThrow();
        List<Double> modes = counts.entrySet().stream().filter(each -> each.getValue() == most).map(Map.Entry::getKey).toList();
        return Optional.of(new Spread(sorted.length, sorted[0], at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), sorted[sorted.length - 1], modes));
    }

    private static double at(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
