package pl.pomost.compare;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import pl.pomost.compare.PlannedAction.From;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.PolishDates;

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

    /** Who is asked for something. @param key as an address names it. @param name by a decision, else as most postulates have it. @param wordings all of them, the most frequent first */
    record Whom(String key, String name, Count count, List<Wording> wordings) {
    }

    /** @param times in how many postulates */
    record Wording(String text, int times) {
    }

    /** Those whom most powiats ask first. */
    static List<Whom> asked(Collection<Said<Ask>> all, Addressees addressees) {
        Map<String, Tally> tallies = new HashMap<>();
        Map<String, Map<String, Integer>> wordings = new HashMap<>();
        all.forEach(each -> {
            String key = addressees.key(each.what().whom());
            tallies.computeIfAbsent(key, any -> new Tally()).add(each.place());
            wordings.computeIfAbsent(key, any -> new HashMap<>()).merge(each.what().whom(), 1, Integer::sum);
        });
        List<Whom> whom = new ArrayList<>();
        tallies.forEach((key, tally) -> {
            List<Wording> said = wordings.get(key).entrySet().stream().map(each -> new Wording(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingInt(Wording::times).reversed().thenComparing(Wording::text)).toList();
            whom.add(new Whom(key, addressees.name(key).orElse(said.get(0).text()), tally.count(), said));
        });
        Comparator<Whom> most = Comparator.comparingInt(each -> -each.count().powiats());
        whom.sort(most.thenComparingInt(each -> -each.count().entries()).thenComparing(Whom::name, Collator.getInstance(PolishDates.POLISH)).thenComparing(Whom::key));
        return whom;
    }

    /**
     * @param costs   by area and year; what no year names stands under {@link PlannedAction#NO_YEAR}
     * @param sources by source and state
     * @param dated   by source and year
     * @param guessed how much of the sources' money stands in its years by an estimate
     * @param shares  by area and source
     * @param powiats by source, how many count on it
     */
    record Money(int actions, Map<String, Map<String, BigDecimal>> costs, Map<String, Map<String, BigDecimal>> sources, Map<String, Map<String, BigDecimal>> dated, BigDecimal guessed,
            Map<String, Map<String, BigDecimal>> shares, Map<String, Integer> powiats) {

        BigDecimal cost() {
            return costs.values().stream().map(RollUp::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal funded() {
            return sources.values().stream().map(RollUp::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal inYear(String year) {
            return costs.values().stream().map(line -> line.getOrDefault(year, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Of all sources, as far as they pay in a year. */
        BigDecimal fundedIn(String year) {
            return dated.values().stream().map(line -> line.getOrDefault(year, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal inState(String state) {
            return sources.values().stream().map(line -> line.getOrDefault(state, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Of the actions that are wanted, the years and sources that are wanted. What several powiats do together is one action, and costs what the share of each costs. */
    static Money money(Collection<Said<PlannedAction>> all, Wanted wanted) {
        Map<String, Map<String, BigDecimal>> costs = new HashMap<>();
        Map<String, Map<String, BigDecimal>> sources = new HashMap<>();
        Map<String, Map<String, BigDecimal>> dated = new HashMap<>();
        Map<String, Map<String, BigDecimal>> shares = new HashMap<>();
        Map<String, Set<String>> powiats = new HashMap<>();
        BigDecimal guessed = BigDecimal.ZERO;
        int actions = 0;
        Set<String> joint = new HashSet<>();
        for (Said<PlannedAction> each : all) {
            if (!wanted.takes(each.what())) {
                continue;
            }
            if (each.what().joint().isEmpty() || joint.add(each.what().joint())) {
                actions++;
            }
            add(costs, each.what().area(), each.what().years(), wanted);
            for (From money : each.what().sources()) {
                BigDecimal amount = wanted.of(money);
                if (amount.signum() != 0) {
                    sources.computeIfAbsent(money.source(), any -> new HashMap<>()).merge(money.state(), amount, BigDecimal::add);
                    shares.computeIfAbsent(each.what().area(), any -> new HashMap<>()).merge(money.source(), amount, BigDecimal::add);
                    add(dated, money.source(), money.years(), wanted);
                    powiats.computeIfAbsent(money.source(), any -> new HashSet<>()).add(each.place().teryt());
                    guessed = money.said() ? guessed : guessed.add(amount);
                }
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        powiats.forEach((source, those) -> counts.put(source, those.size()));
        return new Money(actions, ordered(costs), ordered(sources), ordered(dated), guessed, ordered(shares), counts);
    }

    private static void add(Map<String, Map<String, BigDecimal>> sums, String row, Map<String, BigDecimal> years, Wanted wanted) {
        Map<String, BigDecimal> line = sums.get(row);
        for (Map.Entry<String, BigDecimal> year : years.entrySet()) {
            if (wanted.takesYear(year.getKey())) {
                if (line == null) {
                    line = sums.computeIfAbsent(row, any -> new HashMap<>());
                }
                line.merge(year.getKey(), year.getValue(), BigDecimal::add);
            }
        }
    }

    /** There are many actions and few rows: what they are added to is put in order once, at the end. */
    private static Map<String, Map<String, BigDecimal>> ordered(Map<String, Map<String, BigDecimal>> sums) {
        Map<String, Map<String, BigDecimal>> rows = new TreeMap<>();
        sums.forEach((row, line) -> rows.put(row, new TreeMap<>(line)));
        return rows;
    }

    static BigDecimal sum(Map<String, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
