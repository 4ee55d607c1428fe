package pl.pomost.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import pl.pomost.compare.PlannedAction.From;
import pl.pomost.scenario.StandardDef;

/** Adds up what powiats have. Nothing here reads anything: rows in, numbers out, so that every number can be counted again otherwise. */
final class RollUp {

    private RollUp() {
    }

    /**
     * A gap that powiats share.
     *
     * @param assessed how many have agreed on a level
     * @param wanting  how many want to be higher than they are
     * @param steps    levels that are missing, of all of them together
     * @param atNone   how many are at level 0
     */
    record Gap(StandardDef standard, int assessed, int wanting, int steps, int atNone) {
    }

    static List<Gap> gaps(Matrix matrix) {
        return matrix.standards().stream().map(standard -> {
            List<Assessed> cells = matrix.places().stream().flatMap(place -> matrix.at(place.teryt(), standard.code()).stream()).filter(cell -> cell.level().isPresent()).toList();
            return new Gap(standard, cells.size(), (int) cells.stream().filter(cell -> cell.gap() > 0).count(), cells.stream().mapToInt(Assessed::gap).sum(),
                    (int) cells.stream().filter(cell -> cell.level().get() == 0).count());
        }).toList();
    }

    /** @param entries how many there are. @param powiats how many have any */
    record Count(int entries, int powiats) {

        static final Count NONE = new Count(0, 0);
    }

    /** Counts by rows and columns, with the sums of both. */
    record Cross(Map<String, Map<String, Count>> cells, Map<String, Count> rows, Map<String, Count> columns, Count all) {

        Count at(String row, String column) {
            return cells.getOrDefault(row, Map.of()).getOrDefault(column, Count.NONE);
        }
    }

    private static final class Tally {

        private int entries;
        private final Set<String> powiats = new HashSet<>();

        private void add(Place place) {
            entries++;
            powiats.add(place.teryt());
        }

        private Count count() {
            return new Count(entries, powiats.size());
        }
    }

    /** @param columns what stands under several columns counts in each, but once in the sum of its row */
    static <T> Cross cross(Collection<Said<T>> all, Function<T, String> row, Function<T, Collection<String>> columns) {
        Map<String, Map<String, Tally>> cells = new TreeMap<>();
        Map<String, Tally> rows = new TreeMap<>();
        Map<String, Tally> sums = new TreeMap<>();
        Tally whole = new Tally();
        for (Said<T> each : all) {
            String name = row.apply(each.what());
            rows.computeIfAbsent(name, any -> new Tally()).add(each.place());
            whole.add(each.place());
            for (String column : columns.apply(each.what())) {
                cells.computeIfAbsent(name, any -> new TreeMap<>()).computeIfAbsent(column, any -> new Tally()).add(each.place());
                sums.computeIfAbsent(column, any -> new Tally()).add(each.place());
            }
        }
        Map<String, Map<String, Count>> counted = new TreeMap<>();
        cells.forEach((name, line) -> counted.put(name, counts(line)));
        return new Cross(counted, counts(rows), counts(sums), whole.count());
    }

    private static Map<String, Count> counts(Map<String, Tally> tallies) {
        Map<String, Count> counts = new TreeMap<>();
        tallies.forEach((name, tally) -> counts.put(name, tally.count()));
        return counts;
    }

    /** Who is asked for something. @param key as an address names it. @param name as the first powiat wrote it */
    record Whom(String key, String name, Count count) {
    }

    /** Those whom most powiats ask first. */
    static List<Whom> asked(Collection<Said<Ask>> all) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        all.forEach(each -> {
            tallies.computeIfAbsent(each.what().whomKey(), any -> new Tally()).add(each.place());
            names.putIfAbsent(each.what().whomKey(), each.what().whom());
        });
        List<Whom> whom = new ArrayList<>();
        tallies.forEach((key, tally) -> whom.add(new Whom(key, names.get(key), tally.count())));
        whom.sort((one, other) -> other.count().powiats() != one.count().powiats() ? other.count().powiats() - one.count().powiats() : other.count().entries() - one.count().entries());
        return whom;
    }

    /**
     * @param costs   by area and year; what no year names stands under {@link PlannedAction#NO_YEAR}
     * @param sources by source and state
     * @param shares  by area and source
     * @param powiats by source, how many count on it
     */
    record Money(int actions, Map<String, Map<String, BigDecimal>> costs, Map<String, Map<String, BigDecimal>> sources, Map<String, Map<String, BigDecimal>> shares, Map<String, Integer> powiats) {

        BigDecimal cost() {
            return costs.values().stream().map(RollUp::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal funded() {
            return sources.values().stream().map(RollUp::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal inYear(String year) {
            return costs.values().stream().map(line -> line.getOrDefault(year, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal inState(String state) {
            return sources.values().stream().map(line -> line.getOrDefault(state, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Of the actions that are wanted, the years and sources that are wanted. What several powiats do together is one action, and costs what the share of each costs. */
    static Money money(Collection<Said<PlannedAction>> all, Wanted wanted) {
        Map<String, Map<String, BigDecimal>> costs = new TreeMap<>();
        Map<String, Map<String, BigDecimal>> sources = new TreeMap<>();
        Map<String, Map<String, BigDecimal>> shares = new TreeMap<>();
        Map<String, Set<String>> powiats = new HashMap<>();
        int actions = 0;
        Set<String> joint = new HashSet<>();
        for (Said<PlannedAction> each : all) {
            if (!wanted.takes(each.what())) {
                continue;
            }
            if (each.what().joint().isEmpty() || joint.add(each.what().joint())) {
                actions++;
            }
            each.what().years().forEach((year, amount) -> {
                if (wanted.takesYear(year)) {
                    costs.computeIfAbsent(each.what().area(), any -> new TreeMap<>()).merge(year, amount, BigDecimal::add);
                }
            });
            for (From money : each.what().sources()) {
                if (wanted.takes(money)) {
                    sources.computeIfAbsent(money.source(), any -> new TreeMap<>()).merge(money.state(), money.amount(), BigDecimal::add);
                    shares.computeIfAbsent(each.what().area(), any -> new TreeMap<>()).merge(money.source(), money.amount(), BigDecimal::add);
                    powiats.computeIfAbsent(money.source(), any -> new HashSet<>()).add(each.place().teryt());
                }
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        powiats.forEach((source, those) -> counts.put(source, those.size()));
        return new Money(actions, costs, sources, shares, counts);
    }

    static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
