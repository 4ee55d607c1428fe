package pl.pomost.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a team's standing with one standard changed from one moment to another.
 *
 * @param before empty when nothing was said of the standard then
 */
public record StandardShift(String standard, String area, Optional<Standing> before, Optional<Standing> after) {

    /** Which way. */
    public enum Way {
        UP, DOWN, SAME, NEW, GONE, NONE
    }

    /** Standards of which something was said at either moment, in the order of the later one; those that are only in the earlier come last. */
    public static List<StandardShift> between(List<Standing> before, List<Standing> after) {
        Map<String, Standing> earlier = byCode(before);
        Map<String, Standing> later = byCode(after);
        var all = new ArrayList<StandardShift>();
        after.forEach(now -> all.add(new StandardShift(now.standard(), now.area(), Optional.ofNullable(earlier.get(now.standard())), Optional.of(now))));
        before.stream().filter(then -> !later.containsKey(then.standard())).forEach(then -> all.add(new StandardShift(then.standard(), then.area(), Optional.of(then), Optional.empty())));
        return List.copyOf(all);
    }

    public Optional<Integer> from() {
        return before.flatMap(Standing::agreed);
    }

    public Optional<Integer> to() {
        return after.flatMap(Standing::agreed);
    }

    public Way way() {
        if (from().isEmpty() && to().isEmpty()) {
            return Way.NONE;
        }
        if (from().isEmpty()) {
            return Way.NEW;
        }
        if (to().isEmpty()) {
            return Way.GONE;
        }
        int steps = to().get() - from().get();
        return steps > 0 ? Way.UP : steps < 0 ? Way.DOWN : Way.SAME;
    }

    /** By how many levels it changed. */
    public int steps() {
        return from().isEmpty() || to().isEmpty() ? 0 : Math.abs(to().get() - from().get());
    }

    /** Whether the two levels were measured by different versions, so that they do not quite compare. */
    public boolean otherVersion() {
        return before.isPresent() && after.isPresent() && before.get().version() != after.get().version();
    }

    private static Map<String, Standing> byCode(List<Standing> standings) {
        return standings.stream().collect(Collectors.toMap(Standing::standard, Function.identity(), (one, other) -> one));
    }
}
