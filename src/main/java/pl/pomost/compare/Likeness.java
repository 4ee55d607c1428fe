package pl.pomost.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import pl.pomost.compare.Traits.Traced;

/**
 * How much powiats are alike, by chosen traits. Each trait says a difference between 0 and 1: of a number how far apart the two are on the way
 * from the least to the greatest in the region (by ratio, so that 100 and 200 are as far apart as 1000 and 2000), of the kind and of being
 * neighbours 0 or 1. The difference of one powiat from another is the mean over the traits that the one has; where the other has no number, the two are taken for
 * wholly different, else whoever says nothing of itself would be like everybody.
 */
final class Likeness {

    private final List<Traced> all;
    private final List<Trait> chosen;
    private final Map<Trait, DoubleSummaryStatistics> spans = new EnumMap<>(Trait.class);

    private Likeness(List<Traced> all, List<Trait> chosen) {
        this.all = all;
        this.chosen = chosen;
        chosen.forEach(trait -> spans.put(trait, all.stream().filter(each -> each.numbers().containsKey(trait)).collect(Collectors.summarizingDouble(each -> ratio(each.numbers().get(trait))))));
    }

    static Likeness of(List<Traced> all, List<Trait> chosen) {
        return new Likeness(all, chosen);
    }

    /** @param difference between 0 and 1 */
    record Near(Place place, double difference) {
    }

    /** The most alike first; none when nothing is known of this one. Equals stand as they stood before. */
    List<Near> nearest(String teryt, int most) {
        Optional<Traced> own = all.stream().filter(each -> each.place().teryt().equals(teryt)).findFirst();
        List<Near> near = new ArrayList<>();
        own.ifPresent(mine -> all.stream().filter(each -> !each.place().teryt().equals(teryt))
                .forEach(each -> difference(mine, each).ifPresent(far -> near.add(new Near(each.place(), far)))));
        return near.stream().sorted(Comparator.comparingDouble(Near::difference)).limit(most).toList();
    }

    /** Traits of which this powiat has no number. */
    List<Trait> missing(String teryt) {
        return all.stream().filter(each -> each.place().teryt().equals(teryt)).findFirst()
                .map(own -> chosen.stream().filter(trait -> trait != Trait.KIND && trait != Trait.NEIGHBOUR && !own.numbers().containsKey(trait)).toList()).orElse(List.of());
    }

    private OptionalDouble difference(Traced one, Traced other) {
        return chosen.stream().map(trait -> difference(trait, one, other)).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).average();
    }

    private OptionalDouble difference(Trait trait, Traced one, Traced other) {
        if (trait == Trait.KIND) {
            return OptionalDouble.of(one.place().city() == other.place().city() ? 0 : 1);
        }
        if (trait == Trait.NEIGHBOUR) {
            return OptionalDouble.of(one.place().neighbours().contains(other.place().teryt()) ? 0 : 1);
        }
        if (!one.numbers().containsKey(trait)) {
            return OptionalDouble.empty();
        }
        if (!other.numbers().containsKey(trait)) {
            return OptionalDouble.of(1);
        }
        double span = spans.get(trait).getMax() - spans.get(trait).getMin();
        return OptionalDouble.of(span == 0 ? 0 : Math.abs(ratio(one.numbers().get(trait)) - ratio(other.numbers().get(trait))) / span);
    }

    private static double ratio(double number) {
        return Math.log1p(Math.max(0, number));
    }
}
