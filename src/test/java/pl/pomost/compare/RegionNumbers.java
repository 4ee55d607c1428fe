package pl.pomost.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import pl.pomost.action.Funding;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;

/** A region made up of numbers: plain arrays, from which the tests count, and the facts made of them, from which the product counts. The same seed makes the same region. */
final class RegionNumbers {

    static final String[] AREAS = {"EDU", "ZDR", "ZAT", "KUL", "BEZ", "POM"};
    static final String[] SOURCES = {"budzet_powiatu", "FAMI", "FEP_EFS", "dotacja"};
    static final String[] STATES = {"secured", "applied", "planned", ""};
    static final String[] KINDS = {"problem", "need", "resource", "threat"};
    static final String[] GROUPS = {"immigrants", "host_society", "institution"};
    static final String[] TAGS = {"mieszkanie", "język"};
    static final String[] WHOM = {"Wojewoda Pomorski", "wojewoda  pomorski.", "Minister Zdrowia", "NFZ", ""};
    static final int FIRST_YEAR = 2028;
    static final int YEARS = 5;
    static final int UNASSESSED = -1;
    static final int NOT_OURS = -2;

    final int places;
    final List<StandardDef> standards = Scenarios.shipped().standards();
    /** By powiat and standard: a level, or one of the two above. Targets are -1 where nobody said. */
    final int[][] level;
    final int[][] target12;
    final int[][] target36;
    /** By action: whose, in which area, groszy by year, groszy that no year names, then for each of its two sources which, in what state, groszy. */
    final int[] actionOf;
    final int[] actionArea;
    final long[][] groszy;
    final long[] unnamed;
    final int[][] sourceOf;
    final int[][] stateOf;
    final long[][] sourceGroszy;
    /** By entry: whose, area, kind, groups as bits, themes as bits. */
    final int[][] needs;
    /** By postulate: whose, of whom. */
    final int[][] asks;

    final List<Place> place = new ArrayList<>();
    final Map<String, Map<String, Assessed>> cells = new HashMap<>();
    final List<Said<PlannedAction>> actions = new ArrayList<>();
    final List<Said<Need>> saidNeeds = new ArrayList<>();
    final List<Said<Ask>> saidAsks = new ArrayList<>();

    RegionNumbers(long seed, int places, int actionsEach, int needsEach, int asksEach) {
        Random random = new Random(seed);
        this.places = places;
        level = new int[places][standards.size()];
        target12 = new int[places][standards.size()];
        target36 = new int[places][standards.size()];
        int all = places * actionsEach;
        actionOf = new int[all];
        actionArea = new int[all];
        groszy = new long[all][YEARS];
        unnamed = new long[all];
        sourceOf = new int[all][2];
        stateOf = new int[all][2];
        sourceGroszy = new long[all][2];
        needs = new int[places * needsEach][5];
        asks = new int[places * asksEach][2];
        for (int i = 0; i < places; i++) {
            place.add(new Place(String.valueOf(1000 + i), "powiat " + (char) ('a' + i % 26) + i, i % 7 == 0, i % 6, i / 6, 1 + random.nextInt(15), Optional.of(new UUID(seed, i)), random.nextInt(4) == 0, i % 11 == 3, neighbours(i)));
            assess(random, i);
        }
        for (int i = 0; i < all; i++) {
            plan(random, i, i / actionsEach);
        }
        for (int i = 0; i < needs.length; i++) {
            needs[i] = new int[] {i / needsEach, random.nextInt(AREAS.length), random.nextInt(KINDS.length), random.nextInt(8), random.nextInt(4)};
            List<String> groups = new ArrayList<>();
            for (int bit = 0; bit < 3; bit++) {
                if ((needs[i][3] >> bit & 1) == 1) {
                    groups.add(GROUPS[bit]);
                }
            }
            saidNeeds.add(new Said<>(place.get(needs[i][0]), new Need("D-" + i, "wpis " + i, AREAS[needs[i][1]], KINDS[needs[i][2]], groups, Optional.empty(), tags(needs[i][4]))));
        }
        for (int i = 0; i < asks.length; i++) {
            asks[i] = new int[] {i / asksEach, random.nextInt(WHOM.length)};
            saidAsks.add(new Said<>(place.get(asks[i][0]), new Ask("P-" + i, WHOM[asks[i][1]], "postulat " + i)));
        }
    }

    private static List<String> tags(int bits) {
        return bits == 0 ? List.of() : bits == 3 ? List.of(TAGS) : List.of(TAGS[bits - 1]);
    }

    private static Set<String> neighbours(int i) {
        return new TreeSet<>(List.of(String.valueOf(1000 + Math.max(0, i - 1)), String.valueOf(1000 + i + 1)));
    }

    private void assess(Random random, int i) {
        Map<String, Assessed> own = new HashMap<>();
        for (int s = 0; s < standards.size(); s++) {
            int draw = random.nextInt(10);
            level[i][s] = draw == 0 ? UNASSESSED : draw == 1 ? NOT_OURS : random.nextInt(4);
            target12[i][s] = random.nextInt(5) - 1;
            target36[i][s] = random.nextInt(5) - 1;
            if (level[i][s] != UNASSESSED) {
                own.put(standards.get(s).code(), new Assessed(standards.get(s).code(), 1, level[i][s] == NOT_OURS ? Optional.empty() : Optional.of(level[i][s]), Optional.of(LocalDate.of(2027, 9, 1)),
                        known(target12[i][s]), known(target36[i][s]), level[i][s] == NOT_OURS, random.nextBoolean()));
            }
        }
        cells.put(place.get(i).teryt(), own);
    }

    private static Optional<Integer> known(int level) {
        return level < 0 ? Optional.empty() : Optional.of(level);
    }

    /** Some have years, some a total alone, some both or nothing; some sources have no amount. */
    private void plan(Random random, int i, int of) {
        actionOf[i] = of;
        actionArea[i] = random.nextInt(AREAS.length);
        Map<String, BigDecimal> budget = new LinkedHashMap<>();
        boolean years = random.nextInt(5) > 0;
        for (int year = 0; year < YEARS; year++) {
            groszy[i][year] = years && random.nextInt(3) > 0 ? random.nextInt(50_000_000) : 0;
            if (groszy[i][year] != 0 || random.nextInt(6) == 0) {
                budget.put(String.valueOf(FIRST_YEAR + year), groszy[i][year] == 0 ? null : BigDecimal.valueOf(groszy[i][year], 2));
            }
        }
        long named = 0;
        for (long each : groszy[i]) {
            named += each;
        }
        long total = random.nextInt(3) == 0 ? random.nextInt(90_000_000) : 0;
        unnamed[i] = named == 0 ? total : 0;
        List<Funding> funding = new ArrayList<>();
        for (int k = 0; k < 2; k++) {
            sourceOf[i][k] = random.nextInt(SOURCES.length);
            stateOf[i][k] = random.nextInt(STATES.length);
            sourceGroszy[i][k] = random.nextInt(4) == 0 ? 0 : random.nextInt(40_000_000);
            funding.add(new Funding(SOURCES[sourceOf[i][k]], sourceGroszy[i][k] == 0 ? null : BigDecimal.valueOf(sourceGroszy[i][k], 2), STATES[stateOf[i][k]].isEmpty() ? null : STATES[stateOf[i][k]], null, Map.of()));
        }
        actions.add(new Said<>(place.get(of), PlannedAction.of("A-" + i, "działanie " + i, AREAS[actionArea[i]], budget, total == 0 ? null : BigDecimal.valueOf(total, 2), funding, List.of())));
    }

    Matrix matrix() {
        return new Matrix(place, standards, cells);
    }
}
