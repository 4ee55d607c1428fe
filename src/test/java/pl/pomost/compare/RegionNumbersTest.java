package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.compare.RollUp.Count;
import pl.pomost.compare.RollUp.Cross;
import pl.pomost.compare.RollUp.Gap;
import pl.pomost.compare.RollUp.Money;

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

    private static void assertPublic(RegionNumbers region, int s, int[] histogram) {
        int[] silent = new int[LEVELS];
        int shown = 0;
        for (int p = 0; p < region.places; p++) {
            if (region.level[p][s] >= 0 && !region.place.get(p).shown() && !region.place.get(p).known()) {
                silent[region.level[p][s]]++;
            }
            shown += region.level[p][s] >= 0 && region.place.get(p).shown() ? 1 : 0;
        }
        PublicRanges.OfStandard range = PublicRanges.range(region.matrix(), region.standards.get(s));
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
        assertThat(RollUp.asked(region.saidAsks).stream().map(whom -> whom.key() + "/" + whom.count().entries() + "/" + whom.count().powiats()))
                .containsExactlyInAnyOrder(asks(region, "wojewoda pomorski", 0, 1), asks(region, "minister zdrowia", 2), asks(region, "nfz", 3), asks(region, "", 4));
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

    /** 380 powiats x 5 editions x 100 actions are 190,000 actions. */
    @ParameterizedTest
    @CsvSource({"20, 5", "380, 5"})
    void moneyAddsUpToTheLastGroszInEveryWay(int places, int editions) {
        int counted = 0;
        for (int edition = 0; edition < editions; edition++) {
            RegionNumbers region = new RegionNumbers(100 + edition, places, 100, 1, 1);
            counted += region.actions.size();
            assertMoney(region, Map.of(), -1, -1, -1, -1);
            assertMoney(region, Map.of("obszar", List.of("ZAT")), 2, -1, -1, -1);
            assertMoney(region, Map.of("rok", List.of("2030")), -1, 2, -1, -1);
            assertMoney(region, Map.of("rok", List.of(Wanted.NONE)), -1, RegionNumbers.YEARS, -1, -1);
            assertMoney(region, Map.of("zrodlo", List.of("FAMI")), -1, -1, 1, -1);
            assertMoney(region, Map.of("zrodlo", List.of("FAMI"), "stan", List.of(Wanted.NONE), "obszar", List.of("EDU"), "rok", List.of("2028")), 0, 0, 1, 3);
        }
        assertThat(counted).isEqualTo(places * editions * 100);
    }

    /** @param area and the others: which one is wanted, -1 for all; a year beyond the last is money that no year names */
    private static void assertMoney(RegionNumbers region, Map<String, List<String>> asked, int area, int year, int source, int state) {
        int years = RegionNumbers.YEARS;
        long[][] costs = new long[RegionNumbers.AREAS.length][years + 1];
        long[][] sources = new long[RegionNumbers.SOURCES.length][RegionNumbers.STATES.length];
        long[][] shares = new long[RegionNumbers.AREAS.length][RegionNumbers.SOURCES.length];
        BitSet[] powiats = new BitSet[RegionNumbers.SOURCES.length];
        Arrays.setAll(powiats, each -> new BitSet());
        int actions = 0;
        for (int i = 0; i < region.actionOf.length; i++) {
            boolean fits = (area < 0 || region.actionArea[i] == area) && (year < 0 || (year < years ? region.groszy[i][year] : region.unnamed[i]) != 0);
            boolean funded = false;
            for (int k = 0; k < 2; k++) {
                funded |= region.sourceGroszy[i][k] != 0 && (source < 0 || region.sourceOf[i][k] == source) && (state < 0 || region.stateOf[i][k] == state);
            }
            if (!fits || (source >= 0 || state >= 0) && !funded) {
                continue;
            }
            actions++;
            for (int y = 0; y <= years; y++) {
                costs[region.actionArea[i]][y] += year < 0 || year == y ? y < years ? region.groszy[i][y] : region.unnamed[i] : 0;
            }
            for (int k = 0; k < 2; k++) {
                if (region.sourceGroszy[i][k] != 0 && (source < 0 || region.sourceOf[i][k] == source) && (state < 0 || region.stateOf[i][k] == state)) {
                    sources[region.sourceOf[i][k]][region.stateOf[i][k]] += region.sourceGroszy[i][k];
                    shares[region.actionArea[i]][region.sourceOf[i][k]] += region.sourceGroszy[i][k];
                    powiats[region.sourceOf[i][k]].set(region.actionOf[i]);
                }
            }
        }
        Wanted wanted = Wanted.of(Question.of(asked));
        Money money = RollUp.money(region.actions, wanted);
        assertThat(money.actions()).isEqualTo(actions);
        assertCells(money.costs(), costs, RegionNumbers.AREAS, names(years));
        assertCells(money.sources(), sources, RegionNumbers.SOURCES, RegionNumbers.STATES);
        assertCells(money.shares(), shares, RegionNumbers.AREAS, RegionNumbers.SOURCES);
        for (int s = 0; s < powiats.length; s++) {
            assertThat(money.powiats().getOrDefault(RegionNumbers.SOURCES[s], 0)).isEqualTo(powiats[s].cardinality());
        }
        assertThat(money.cost()).isEqualByComparingTo(groszy(Arrays.stream(costs).flatMapToLong(Arrays::stream).sum()));
        assertThat(money.funded()).isEqualByComparingTo(groszy(Arrays.stream(sources).flatMapToLong(Arrays::stream).sum()));
        assertRows(region, asked, money);
    }

    private static String[] names(int years) {
        String[] names = new String[years + 1];
        for (int y = 0; y < years; y++) {
            names[y] = String.valueOf(RegionNumbers.FIRST_YEAR + y);
        }
        names[years] = PlannedAction.NO_YEAR;
        return names;
    }

    private static void assertCells(Map<String, Map<String, BigDecimal>> cells, long[][] expected, String[] rows, String[] columns) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                assertThat(cells.getOrDefault(rows[row], Map.of()).getOrDefault(columns[column], BigDecimal.ZERO)).as(rows[row] + " " + columns[column]).isEqualByComparingTo(groszy(expected[row][column]));
            }
        }
    }

    /** The rows that a number opens add up to the number. */
    private static void assertRows(RegionNumbers region, Map<String, List<String>> asked, Money money) {
        assertThat(sum(region, Wanted.of(Question.of(asked)), false)).isEqualByComparingTo(money.cost());
        assertThat(sum(region, Wanted.of(Question.of(asked)), true)).isEqualByComparingTo(money.funded());
        money.sources().forEach((source, states) -> states.forEach((state, amount) -> assertThat(
                sum(region, Wanted.of(Question.of(asked).with("zrodlo", source).with("stan", Wanted.inAddress(state))), true)).isEqualByComparingTo(amount)));
    }

    private static BigDecimal sum(RegionNumbers region, Wanted wanted, boolean sources) {
        return region.actions.stream().filter(each -> wanted.takes(each.what())).map(each -> RowsView.amount(each.what(), wanted, sources)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal groszy(long groszy) {
        return BigDecimal.valueOf(groszy, 2);
    }
}
