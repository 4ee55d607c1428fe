package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.compare.RollUp.Count;
import pl.pomost.compare.RollUp.Cross;
import pl.pomost.compare.RollUp.Gap;
import pl.pomost.scenario.StandardDef;
import pl.pomost.wording.Lemmas;

/** Every aggregate of a comparison is counted again here, from arrays of whole numbers, without anything of the product: for 20 powiats, and for 380 in five editions of 100 actions each. */
class RegionNumbersTest {

    private static final int LEVELS = 4;

    @ParameterizedTest
    @CsvSource({"20, 1", "380, 1"})
    void levelsGapsAndRangesAreThoseThatAnybodyCounts(int places, long seed) {
        RegionNumbers region = new RegionNumbers(seed, places, 1, 1, 1);
        Matrix matrix = region.matrix();
        List<Gap> gaps = RollUp.gaps(matrix);
        for (int s = 0; s < region.standards.size(); s++) {
            int[] histogram = new int[LEVELS];
            int wanting = 0;
            int steps = 0;
            for (int p = 0; p < places; p++) {
                int level = region.level[p][s];
                if (level >= 0) {
                    histogram[level]++;
                    int target = region.target36[p][s] >= 0 ? region.target36[p][s] : region.target12[p][s];
                    wanting += target > level ? 1 : 0;
                    steps += target > level ? target - level : 0;
                }
            }
            int count = Arrays.stream(histogram).sum();
            assertThat(gaps.get(s)).isEqualTo(new Gap(region.standards.get(s), count, wanting, steps, histogram[0]));
            assertThat(matrix.gaps(region.standards.get(s).code())).isEqualTo(wanting);
            assertSpread(matrix.spread(region.standards.get(s).code()).orElseThrow(), histogram);
            assertPublic(region, s, histogram);
        }
    }

    /** Quarters by counting how many stand at or below a level, in quarters of a place, so that no number is rounded. */
    private static void assertSpread(Spread spread, int[] histogram) {
        int count = Arrays.stream(histogram).sum();
        double[] quarters = new double[5];
        for (int quarter = 0; quarter <= 4; quarter++) {
            int place = (count - 1) * quarter;
            int below = nth(histogram, place / 4);
            int above = nth(histogram, Math.min(count - 1, place / 4 + 1));
            quarters[quarter] = below + (above - below) * (place % 4) / 4.0;
        }
        int most = Arrays.stream(histogram).max().orElseThrow();
        List<Double> modes = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            if (histogram[level] == most) {
                modes.add((double) level);
            }
        }
        assertThat(spread).isEqualTo(new Spread(count, quarters[0], quarters[1], quarters[2], quarters[3], quarters[4], modes));
    }

    private static int nth(int[] histogram, int place) {
        int level = 0;
        for (int left = place; left >= histogram[level]; level++) {
            left -= histogram[level];
        }
        return level;
    }

    /** What the map shows of areas and themes, and what a profile shows of powiats like one's own. */
    @ParameterizedTest
    @CsvSource({"20, 7", "380, 7"})
    void mapsAndProfilesShowRangesThatAnybodyCounts(int places, long seed) {
        RegionNumbers region = new RegionNumbers(seed, places, 1, 60, 1);
        Matrix matrix = region.matrix();
        for (String area : RegionNumbers.AREAS) {
            List<String> codes = region.standards.stream().map(StandardDef::code).filter(code -> code.startsWith(area)).toList();
            assertThat(codes).hasSizeGreaterThan(2);
            for (int p = 0; p < places; p++) {
                int[] histogram = new int[LEVELS];
                for (int s = 0; s < region.standards.size(); s++) {
                    if (codes.contains(region.standards.get(s).code()) && region.level[p][s] >= 0) {
                        histogram[region.level[p][s]]++;
                    }
                }
                assertRange(MapView.among(matrix, region.place.get(p), codes), histogram);
            }
        }
        for (int tag = 0; tag < RegionNumbers.TAGS.length; tag++) {
            long[] counts = new long[places];
            for (int[] need : region.needs) {
                counts[need[0]] += need[4] >> tag & 1;
            }
            Map<String, Long> shown = MapView.tagged(region.saidNeeds.stream(), RegionNumbers.TAGS[tag]);
            for (int p = 0; p < places; p++) {
                assertThat(shown.getOrDefault(region.place.get(p).teryt(), 0L)).isEqualTo(counts[p]);
            }
        }
        List<Integer> like = List.of(1, 3, 4, 9, 11, 12);
        List<ProfileView.Row> rows = ProfileView.rows(matrix, region.place.get(0), like.stream().map(region.place::get).toList());
        assertThat(rows).hasSameSizeAs(region.standards);
        for (int s = 0; s < region.standards.size(); s++) {
            int[] histogram = new int[LEVELS];
            for (int p : like) {
                if (region.level[p][s] >= 0) {
                    histogram[region.level[p][s]]++;
                }
            }
            assertRange(rows.get(s).like(), histogram);
            assertThat(rows.get(s).own().flatMap(Assessed::level)).isEqualTo(region.level[0][s] < 0 ? Optional.empty() : Optional.of(region.level[0][s]));
        }
    }

    private static void assertRange(Optional<Spread> shown, int[] histogram) {
        if (Arrays.stream(histogram).sum() == 0) {
            assertThat(shown).isEmpty();
        } else {
            assertSpread(shown.orElseThrow(), histogram);
        }
    }

    private static void assertPublic(RegionNumbers region, int s, int[] histogram) {
        int[] silent = new int[LEVELS];
        int shown = 0;
        for (int p = 0; p < region.places; p++) {
            if (region.level[p][s] >= 0 && !region.place.get(p).shown() && !region.place.get(p).known()) {
                silent[region.level[p][s]]++;
            }
            shown += region.level[p][s] >= 0 && region.place.get(p).shown() ? 1 : 0;
        }
        PublicRanges.OfStandard range = PublicRanges.range(region.matrix(), region.standards.get(s), Set.of());
        assertThat(range.assessed()).isEqualTo(Arrays.stream(histogram).sum());
        assertThat(range.shown()).hasSize(shown);
        assertThat(Arrays.stream(silent).sum()).as("this region has silent ones enough").isGreaterThan(2);
        assertSpread(range.spread().orElseThrow(), silent);
    }

    @Test
    void theAgeOfAnAssessmentIsItsWholeMonths() {
        LocalDate today = LocalDate.of(2028, 1, 10);
        for (int days = 0; days < 1200; days++) {
            LocalDate agreed = today.minusDays(days);
            int months = 0;
            while (!agreed.plusMonths(months + 1).isAfter(today)) {
                months++;
            }
            assertThat(new Assessed("EDU-1", 1, Optional.of(1), Optional.of(agreed), Optional.empty(), Optional.empty(), false, true).age(today)).as(agreed.toString()).contains(months);
        }
        assertThat(new Assessed("EDU-1", 1, Optional.of(1), Optional.of(today.plusDays(40)), Optional.empty(), Optional.empty(), false, true).age(today)).contains(0);
    }

    @ParameterizedTest
    @CsvSource({"20, 3", "380, 3"})
    void needsAndPostulatesAreCountedOnceForEachPlaceTheyStandIn(int places, long seed) {
        RegionNumbers region = new RegionNumbers(seed, places, 1, 60, 12);
        Cross kinds = RollUp.cross(region.saidNeeds, Need::area, need -> List.of(need.kind()));
        Cross groups = RollUp.cross(region.saidNeeds, Need::area, need -> need.groups().isEmpty() ? List.of("") : need.groups());
        for (int area = 0; area < RegionNumbers.AREAS.length; area++) {
            for (int kind = 0; kind < RegionNumbers.KINDS.length; kind++) {
                assertThat(kinds.at(RegionNumbers.AREAS[area], RegionNumbers.KINDS[kind])).isEqualTo(needs(region, area, kind, -2));
            }
            for (int group = -1; group < RegionNumbers.GROUPS.length; group++) {
                assertThat(groups.at(RegionNumbers.AREAS[area], group < 0 ? "" : RegionNumbers.GROUPS[group])).isEqualTo(needs(region, area, -1, group));
            }
            assertThat(kinds.rows().get(RegionNumbers.AREAS[area])).isEqualTo(groups.rows().get(RegionNumbers.AREAS[area])).isEqualTo(needs(region, area, -1, -2));
        }
        for (int kind = 0; kind < RegionNumbers.KINDS.length; kind++) {
            assertThat(kinds.columns().get(RegionNumbers.KINDS[kind])).isEqualTo(needs(region, -1, kind, -2));
        }
        assertThat(kinds.all()).isEqualTo(new Count(region.needs.length, places));
        Addressees addressees = new Addressees(List.of(RegionNumbers.WHOM), List.of(), new Lemmas());
        assertThat(RollUp.asked(region.saidAsks, addressees).stream().map(whom -> whom.wordings().stream().map(RollUp.Wording::text).sorted().toList() + "/" + whom.count().entries() + "/" + whom.count().powiats()))
                .containsExactlyInAnyOrder(asks(region, "[Wojewoda Pomorski, wojewoda  pomorski.]", 0, 1), asks(region, "[Minister Zdrowia]", 2), asks(region, "[NFZ]", 3), asks(region, "[]", 4));
        addressees = new Addressees(List.of(RegionNumbers.WHOM), List.of(new Addressees.Named("nfz", Optional.of("Ministerstwo Zdrowia"))), new Lemmas());
        assertThat(RollUp.asked(region.saidAsks, addressees).stream().map(whom -> whom.name() + "/" + whom.count().entries() + "/" + whom.count().powiats())).as("two put together")
                .contains(asks(region, "Ministerstwo Zdrowia", 2, 3)).hasSize(3);
    }

    /** @param group -2: any; -1: those without a group */
    private static Count needs(RegionNumbers region, int area, int kind, int group) {
        int entries = 0;
        BitSet powiats = new BitSet();
        for (int[] need : region.needs) {
            boolean fits = (area < 0 || need[1] == area) && (kind < 0 || need[2] == kind) && (group == -2 || (group == -1 ? need[3] == 0 : (need[3] >> group & 1) == 1));
            if (fits) {
                entries++;
                powiats.set(need[0]);
            }
        }
        return new Count(entries, powiats.cardinality());
    }

    private static String asks(RegionNumbers region, String key, int... of) {
        int entries = 0;
        BitSet powiats = new BitSet();
        for (int[] ask : region.asks) {
            if (Arrays.stream(of).anyMatch(each -> each == ask[1])) {
                entries++;
                powiats.set(ask[0]);
            }
        }
        return key + "/" + entries + "/" + powiats.cardinality();
    }
}
