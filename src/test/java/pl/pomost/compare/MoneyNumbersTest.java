package pl.pomost.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.compare.RollUp.Money;

/** Money of the region, counted again in whole groszy from plain arrays: for 20 powiats, and for 380 in five editions of 100 actions each. */
class MoneyNumbersTest {

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
            assertMoney(region, Map.of("zrodlo", List.of("FEP_EFS"), "rok", List.of("2029")), -1, 1, 2, -1);
            assertMoney(region, Map.of("zrodlo", List.of("FAMI"), "stan", List.of(Wanted.NONE), "obszar", List.of("EDU"), "rok", List.of("2028")), 0, 0, 1, 3);
        }
        assertThat(counted).isEqualTo(places * editions * 100);
    }

    @Test
    void anAmountIsPartedOverYearsWithoutLosingAGrosz() {
        Map<String, BigDecimal> thirds = Map.of("2028", BigDecimal.ONE, "2029", BigDecimal.ONE, "2030", BigDecimal.ONE);
        assertThat(YearsOfMoney.parted(new BigDecimal("100"), thirds)).isEqualTo(Map.of("2028", new BigDecimal("33.33"), "2029", new BigDecimal("33.34"), "2030", new BigDecimal("33.33")));
        assertThat(YearsOfMoney.parted(new BigDecimal("0.01"), thirds).values()).as("no part of nothing").containsExactly(new BigDecimal("0.01"));
        assertThat(YearsOfMoney.parted(new BigDecimal("7"), Map.of("2031", BigDecimal.TEN))).isEqualTo(Map.of("2031", new BigDecimal("7")));
        assertThat(YearsOfMoney.parted(new BigDecimal("7"), Map.of())).isEqualTo(Map.of(PlannedAction.NO_YEAR, new BigDecimal("7")));
        assertThat(YearsOfMoney.isSaid(thirds, List.of(new BigDecimal("3.00")))).as("one source pays for all of it").isTrue();
        assertThat(YearsOfMoney.isSaid(thirds, List.of(BigDecimal.ONE))).isFalse();
        assertThat(YearsOfMoney.isSaid(thirds, List.of(BigDecimal.ONE, BigDecimal.ONE))).isFalse();
    }

    @Test
    void whatASourceHasIsThatOfAllYearsOrTheSumOfItsYears() {
        Given given = new Given().put("FAMI", Optional.of(2028), BigDecimal.TEN).put("FAMI", Optional.of(2029), BigDecimal.ONE).put("dotacja", Optional.empty(), new BigDecimal("5"));
        assertThat(given.of("FAMI")).contains(new BigDecimal("11"));
        assertThat(given.of("FAMI", Optional.of("2029"))).contains(BigDecimal.ONE);
        assertThat(given.of("dotacja", Optional.of("2029"))).as("nobody said how much of it is for that year").isEmpty();
        assertThat(given.put("FAMI", Optional.empty(), new BigDecimal("12")).of("FAMI")).as("as it was written").contains(new BigDecimal("12"));
        assertThat(given.of("PFRON")).isEmpty();
        assertThat(given.sources()).containsExactly("FAMI", "dotacja");
    }

    /** @param area and the others: which one is wanted, -1 for all; a year beyond the last is money that no year names */
    private static void assertMoney(RegionNumbers region, Map<String, List<String>> asked, int area, int year, int source, int state) {
        int years = RegionNumbers.YEARS;
        long[][] costs = new long[RegionNumbers.AREAS.length][years + 1];
        long[][] sources = new long[RegionNumbers.SOURCES.length][RegionNumbers.STATES.length];
        long[][] dated = new long[RegionNumbers.SOURCES.length][years + 1];
        long guessed = 0;
        long[][] shares = new long[RegionNumbers.AREAS.length][RegionNumbers.SOURCES.length];
        BitSet[] powiats = new BitSet[RegionNumbers.SOURCES.length];
        Arrays.setAll(powiats, each -> new BitSet());
        int actions = 0;
        for (int i = 0; i < region.actionOf.length; i++) {
            boolean fits = (area < 0 || region.actionArea[i] == area) && (year < 0 || (year < years ? region.groszy[i][year] : region.unnamed[i]) != 0 || year == years && costsNothing(region, i) && isFunded(region, i));
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
                    long[] parts = parts(region, i, region.sourceGroszy[i][k]);
                    for (int y = 0; y <= years; y++) {
                        if (parts[y] != 0 && (year < 0 || year == y)) {
                            sources[region.sourceOf[i][k]][region.stateOf[i][k]] += parts[y];
                            shares[region.actionArea[i]][region.sourceOf[i][k]] += parts[y];
                            dated[region.sourceOf[i][k]][y] += parts[y];
                            guessed += isGuessed(region, i) ? parts[y] : 0;
                            powiats[region.sourceOf[i][k]].set(region.actionOf[i]);
                        }
                    }
                }
            }
        }
        Wanted wanted = Wanted.of(Question.of(asked));
        Money money = RollUp.money(region.actions, wanted);
        assertThat(money.actions()).isEqualTo(actions);
        assertCells(money.costs(), costs, RegionNumbers.AREAS, names(years));
        assertCells(money.sources(), sources, RegionNumbers.SOURCES, RegionNumbers.STATES);
        assertCells(money.dated(), dated, RegionNumbers.SOURCES, names(years));
        assertThat(money.guessed()).isEqualByComparingTo(groszy(guessed));
        for (int y = 0; y <= years; y++) {
            int of = y;
            assertThat(money.fundedIn(names(years)[y])).isEqualByComparingTo(groszy(Arrays.stream(dated).mapToLong(line -> line[of]).sum()));
        }
        assertCells(money.shares(), shares, RegionNumbers.AREAS, RegionNumbers.SOURCES);
        for (int s = 0; s < powiats.length; s++) {
            assertThat(money.powiats().getOrDefault(RegionNumbers.SOURCES[s], 0)).isEqualTo(powiats[s].cardinality());
        }
        assertThat(money.cost()).isEqualByComparingTo(groszy(Arrays.stream(costs).flatMapToLong(Arrays::stream).sum()));
        assertThat(money.funded()).isEqualByComparingTo(groszy(Arrays.stream(sources).flatMapToLong(Arrays::stream).sum()));
        assertRows(region, asked, money);
    }

    /** What a source pays in each year: its amount times what the action has cost until the end of the year, by the whole cost, rounded, without what went before. */
    private static long[] parts(RegionNumbers region, int action, long amount) {
        int years = RegionNumbers.YEARS;
        long[] parts = new long[years + 1];
        long whole = Arrays.stream(region.groszy[action]).sum();
        if (whole == 0) {
            parts[years] = amount;
            return parts;
        }
        long until = 0;
        long paid = 0;
        for (int y = 0; y < years; y++) {
            until += region.groszy[action][y];
            long due = (2 * amount * until + whole) / (2 * whole);
            parts[y] = due - paid;
            paid = due;
        }
        return parts;
    }

    private static boolean costsNothing(RegionNumbers region, int action) {
        return region.unnamed[action] == 0 && Arrays.stream(region.groszy[action]).sum() == 0;
    }

    private static boolean isFunded(RegionNumbers region, int action) {
        return Arrays.stream(region.sourceGroszy[action]).sum() != 0;
    }

    /** Several years, and several amounts or one that is not the whole cost. */
    private static boolean isGuessed(RegionNumbers region, int action) {
        long[] amounts = Arrays.stream(region.sourceGroszy[action]).filter(amount -> amount != 0).toArray();
        long[] costs = Arrays.stream(region.groszy[action]).filter(cost -> cost != 0).toArray();
        return costs.length > 1 && !(amounts.length == 1 && amounts[0] == Arrays.stream(costs).sum());
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
        money.dated().forEach((source, years) -> years.forEach((year, amount) -> assertThat(
                sum(region, Wanted.of(Question.of(asked).with("zrodlo", source).with("rok", Wanted.inAddress(year))), true)).isEqualByComparingTo(amount)));
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
