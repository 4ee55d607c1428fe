package pl.pomost.region;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.shared.PolishDates;

/**
 * The plans of the region added up, for the convention of powiats. Nobody is ranked: powiats and standards stand by name, levels as
 * ranges.
 *
 * @param plans   all powiats by name
 * @param states  how many plans are in each state, in the order of the path
 * @param asked   whom powiats ask for something, the most frequently asked first
 */
public record RegionSummary(List<RegionPlan> plans, Map<PlanState, Integer> states, List<Area> areas, List<String> years, List<Source> sources, List<String> moneyStates,
        List<Whom> asked, List<Standard> standards) {

    /** @param powiats that have any of it; @param costs by year */
    public record Area(String name, int powiats, int needs, int goals, int actions, Map<String, BigDecimal> costs) {

        public BigDecimal cost() {
            return sum(costs.values());
        }
    }

    /** @param amounts by state; @param powiats that count on it */
    public record Source(String name, int powiats, Map<String, BigDecimal> amounts) {

        public BigDecimal amount() {
            return sum(amounts.values());
        }
    }

    /** @param powiats that ask; @param texts what for, the most frequent first */
    public record Whom(String name, int powiats, List<Text> texts) {
    }

    /** @param powiats names of those that ask for it */
    public record Text(String text, List<String> powiats) {
    }

    /** @param powiats that have agreed on a level */
    public record Standard(String name, int powiats, Optional<Range> now, Optional<Range> aim) {
    }

    public record Range(int from, int to) {
    }

    /** @param order of areas; others come after them, by name */
    public static RegionSummary of(List<RegionPlan> all, List<String> order) {
        Collator polish = Collator.getInstance(PolishDates.POLISH);
        List<RegionPlan> plans = all.stream().sorted(Comparator.comparing(RegionPlan::powiat, polish)).toList();
        Map<PlanState, Integer> states = new EnumMap<>(PlanState.class);
        plans.forEach(plan -> plan.state().ifPresent(state -> states.merge(state, 1, Integer::sum)));
        List<PlanFigures> figures = plans.stream().map(RegionPlan::figures).toList();
        TreeSet<String> years = new TreeSet<>();
        figures.forEach(each -> each.costs().values().forEach(costs -> years.addAll(costs.keySet())));
        TreeSet<String> moneyStates = new TreeSet<>(polish);
        figures.forEach(each -> each.sources().values().forEach(amounts -> moneyStates.addAll(amounts.keySet())));
        return new RegionSummary(plans, states, areas(figures, order, polish), List.copyOf(years), sources(figures, polish), List.copyOf(moneyStates), asked(plans, polish), standards(figures, polish));
    }

    public BigDecimal cost() {
        return sum(areas.stream().map(Area::cost).toList());
    }

    public BigDecimal funded() {
        return sum(sources.stream().map(Source::amount).toList());
    }

    /** Those that everybody may read. */
    public List<PublishedPlan> published() {
        return plans.stream().flatMap(plan -> plan.published().stream()).toList();
    }

    private static List<Area> areas(List<PlanFigures> all, List<String> order, Collator polish) {
        TreeSet<String> names = new TreeSet<>(Comparator.comparing((String name) -> order.contains(name) ? order.indexOf(name) : order.size()).thenComparing(polish));
        all.forEach(plan -> Stream.of(plan.needs(), plan.goals(), plan.actions(), plan.costs()).forEach(map -> names.addAll(map.keySet())));
        return names.stream().map(name -> new Area(name, (int) all.stream().filter(plan -> Stream.of(plan.needs(), plan.goals(), plan.actions(), plan.costs()).anyMatch(map -> map.containsKey(name))).count(),
                count(all, name, PlanFigures::needs), count(all, name, PlanFigures::goals), count(all, name, PlanFigures::actions) - repeated(all, name), added(all.stream().map(plan -> plan.costs().getOrDefault(name, Map.of()))))).toList();
    }

    /** What several powiats do together is one action: how often it is counted too much. */
    private static int repeated(List<PlanFigures> all, String area) {
        List<String> parts = all.stream().flatMap(plan -> plan.joint().getOrDefault(area, Set.of()).stream()).toList();
        return parts.size() - (int) parts.stream().distinct().count();
    }

    private static int count(List<PlanFigures> all, String area, Function<PlanFigures, Map<String, Integer>> of) {
        return all.stream().mapToInt(plan -> of.apply(plan).getOrDefault(area, 0)).sum();
    }

    private static Map<String, BigDecimal> added(Stream<Map<String, BigDecimal>> amounts) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        amounts.forEach(each -> each.forEach((key, amount) -> sums.merge(key, amount, BigDecimal::add)));
        return sums;
    }

    private static List<Source> sources(List<PlanFigures> all, Collator polish) {
        TreeSet<String> names = new TreeSet<>(polish);
        all.forEach(plan -> names.addAll(plan.sources().keySet()));
        return names.stream().map(name -> new Source(name, (int) all.stream().filter(plan -> plan.sources().containsKey(name)).count(),
                added(all.stream().map(plan -> plan.sources().getOrDefault(name, Map.of()))))).toList();
    }

    /** Whoever is asked in the same words is the same; capitals and spaces do not count. */
    private static List<Whom> asked(List<RegionPlan> plans, Collator polish) {
        Map<String, Map<String, List<String>>> whoAsks = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (RegionPlan plan : plans) {
            for (PlanFigures.Asked each : plan.figures().asked()) {
                words.putIfAbsent(key(each.whom()), each.whom().strip());
                words.putIfAbsent(key(each.text()), each.text().strip());
                List<String> names = whoAsks.computeIfAbsent(key(each.whom()), any -> new LinkedHashMap<>()).computeIfAbsent(key(each.text()), any -> new ArrayList<>());
                if (!names.contains(plan.powiat())) {
                    names.add(plan.powiat());
                }
            }
        }
        return whoAsks.entrySet().stream().map(whom -> whom(words.get(whom.getKey()), whom.getValue(), words))
                .sorted(Comparator.comparing((Whom whom) -> -whom.powiats()).thenComparing(whom -> -whom.texts().size()).thenComparing(Whom::name, polish)).toList();
    }

    private static Whom whom(String name, Map<String, List<String>> texts, Map<String, String> words) {
        List<Text> said = texts.entrySet().stream().map(text -> new Text(words.get(text.getKey()), List.copyOf(text.getValue())))
                .sorted(Comparator.comparing((Text text) -> -text.powiats().size())).toList();
        return new Whom(name, (int) texts.values().stream().flatMap(Collection::stream).distinct().count(), said);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ").replaceAll("[ .;,]+$", "");
    }

    private static List<Standard> standards(List<PlanFigures> all, Collator polish) {
        Map<String, List<PlanFigures.Level>> levels = new TreeMap<>(polish);
        all.forEach(plan -> plan.levels().forEach(level -> levels.computeIfAbsent(level.standard(), any -> new ArrayList<>()).add(level)));
        return levels.entrySet().stream().map(each -> new Standard(each.getKey(), (int) each.getValue().stream().filter(level -> level.now().isPresent()).count(),
                range(each.getValue(), PlanFigures.Level::now), range(each.getValue(), PlanFigures.Level::aim))).toList();
    }

    private static Optional<Range> range(List<PlanFigures.Level> levels, Function<PlanFigures.Level, Optional<Integer>> of) {
        List<Integer> known = levels.stream().flatMap(level -> of.apply(level).stream()).sorted().toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Range(known.get(0), known.get(known.size() - 1)));
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
