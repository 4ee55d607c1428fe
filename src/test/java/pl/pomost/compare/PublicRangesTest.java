package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;

/** Ranges that everybody may read tell nobody which level a single powiat has that has not agreed to be shown. */
class PublicRangesTest {

    private static final StandardDef ANY = Scenarios.shipped().standards().get(0);
    private static final int LEVELS = 4;

    /** Whatever three or four silent powiats have, beside one that is shown and one whose plan is published: each of them could have two levels at least by what the page says. */
    @Test
    void noSilentPowiatCanBeWorkedOut() {
        for (int many = 1; many <= 4; many++) {
            Map<String, List<int[]>> byPage = new HashMap<>();
            for (int number = 0; number < Math.pow(LEVELS, many); number++) {
                int[] levels = new int[many];
                for (int i = 0, rest = number; i < many; i++, rest /= LEVELS) {
                    levels[i] = rest % LEVELS;
                }
                Optional<Spread> spread = page(levels).spread();
                String told = spread.map(range -> range.least() + " " + range.greatest() + " " + range.modes() + " " + range.count()).orElse("");
                byPage.computeIfAbsent(told, any -> new ArrayList<>()).add(levels);
            }
            for (List<int[]> possible : byPage.values()) {
                for (int i = 0; i < many; i++) {
                    int powiat = i;
                    assertThat(possible.stream().map(levels -> levels[powiat]).distinct().count()).as("of %d silent ones", many).isGreaterThan(1);
                }
            }
            assertThat(byPage).as("%d silent ones", many).hasSizeGreaterThan(many < PublicRanges.LEAST ? 0 : 1);
        }
    }

    private static PublicRanges.OfStandard page(int... silent) {
        StandardDef standard = ANY;
        List<Place> places = new ArrayList<>(List.of(place(0, true, false), place(1, false, true)));
        Map<String, Map<String, Assessed>> cells = new HashMap<>(Map.of(places.get(0).teryt(), cell(standard, 0), places.get(1).teryt(), cell(standard, 3)));
        for (int i = 0; i < silent.length; i++) {
            Place place = place(i + 2, false, false);
            places.add(place);
            cells.put(place.teryt(), cell(standard, silent[i]));
        }
        return PublicRanges.range(new Matrix(places, List.of(standard), cells), standard, Set.of());
    }

    private static Place place(int i, boolean shown, boolean known) {
        return new Place(String.valueOf(1000 + i), "powiat " + i, false, 0, 0, 5, Optional.of(new UUID(0, i)), shown, known, Set.of());
    }

    private static Map<String, Assessed> cell(StandardDef standard, int level) {
        return Map.of(standard.code(), new Assessed(standard.code(), 1, Optional.of(level), Optional.empty(), Optional.empty(), Optional.empty(), false, true));
    }

    @Test
    void aRangeOfTwoPowiatsThatDidNotAgreeTellsNothing() {
        RegionNumbers region = new RegionNumbers(5, 20, 1, 1, 1);
        String standard = region.standards.get(0).code();
        List<Place> two = region.place.stream().filter(place -> place.isSilent() && region.cells.get(place.teryt()).containsKey(standard) && !region.cells.get(place.teryt()).get(standard).notOurs()).limit(2).toList();
        assertThat(PublicRanges.range(region.matrix().of(two), region.standards.get(0), Set.of()).spread()).isEmpty();
        assertThat(PublicRanges.range(region.matrix().of(two), region.standards.get(0), Set.of()).assessed()).isEqualTo(2);
    }
}
