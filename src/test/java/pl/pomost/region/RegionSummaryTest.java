package pl.pomost.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.PublishedPlan;
import pl.pomost.plan.PublishedPlan.Act;
import pl.pomost.plan.Table;
import pl.pomost.region.PlanFigures.Asked;
import pl.pomost.region.PlanFigures.Level;
import pl.pomost.region.RegionSummary.Range;
import pl.pomost.review.RemarkStatistics;
import pl.pomost.review.RemarkTopic;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.testing.SamplePlan;

/** The plans of a region added up: every sum is checked against another way to count, over regions made by chance. */
class RegionSummaryTest {

    private static final List<String> AREAS = List.of("Zdrowie", "Edukacja", "Pomoc społeczna");
    private static final List<String> NAMES = List.of("powiat łódzki", "powiat lęborski", "powiat Żuk", "Gdynia", "powiat bytowski", "powiat wejherowski");
    private static final List<String> WHOM = List.of("Minister Zdrowia", "minister  zdrowia ", "Wojewoda", "");
    private static final List<String> YEARS = List.of("2028", "2029", PlanFigures.NO_YEAR);
    private static final List<String> STATES = List.of("Zapewnione", "Planowane", PlanFigures.NO_STATE);

    @RepeatedTest(30)
    void everySumIsWhatCountingOneByOneGives(RepetitionInfo turn) {
        List<RegionPlan> plans = region(new Random(turn.getCurrentRepetition()));
        RegionSummary summary = RegionSummary.of(plans, AREAS);

        for (PlanState state : PlanState.values()) {
            int count = 0;
            for (RegionPlan plan : plans) {
                count += plan.state().isPresent() && plan.state().get() == state ? 1 : 0;
            }
            assertThat(summary.states().getOrDefault(state, 0)).isEqualTo(count);
        }
        BigDecimal all = BigDecimal.ZERO;
        for (RegionSummary.Area area : summary.areas()) {
            int needs = 0;
            int actions = 0;
            Set<String> together = new HashSet<>();
            Map<String, BigDecimal> years = new HashMap<>();
            for (RegionPlan plan : plans) {
                needs += plan.figures().needs().getOrDefault(area.name(), 0);
                actions += plan.figures().actions().getOrDefault(area.name(), 0);
                for (String joint : plan.figures().joint().getOrDefault(area.name(), Set.of())) {
                    actions -= together.add(joint) ? 0 : 1;
                }
                for (Map.Entry<String, BigDecimal> year : plan.figures().costs().getOrDefault(area.name(), Map.of()).entrySet()) {
                    years.put(year.getKey(), years.getOrDefault(year.getKey(), BigDecimal.ZERO).add(year.getValue()));
                    all = all.add(year.getValue());
                }
            }
            assertThat(area.needs()).isEqualTo(needs);
            assertThat(area.actions()).isEqualTo(actions);
            assertThat(area.costs()).isEqualTo(years);
        }
        assertThat(summary.cost()).isEqualByComparingTo(all);
        funding(plans, summary);
        asked(plans, summary);
        levels(plans, summary);
        assertThat(summary.published()).hasSize((int) plans.stream().filter(plan -> plan.published().isPresent()).count());
    }

    private static void funding(List<RegionPlan> plans, RegionSummary summary) {
        BigDecimal all = BigDecimal.ZERO;
        for (RegionPlan plan : plans) {
            for (Map<String, BigDecimal> amounts : plan.figures().sources().values()) {
                for (BigDecimal amount : amounts.values()) {
                    all = all.add(amount);
                }
            }
        }
        assertThat(summary.funded()).isEqualByComparingTo(all);
        summary.sources().forEach(source -> summary.moneyStates().forEach(state -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (RegionPlan plan : plans) {
                sum = sum.add(plan.figures().sources().getOrDefault(source.name(), Map.of()).getOrDefault(state, BigDecimal.ZERO));
            }
            assertThat(source.amounts().getOrDefault(state, BigDecimal.ZERO)).isEqualByComparingTo(sum);
        }));
    }

    private static void asked(List<RegionPlan> plans, RegionSummary summary) {
        Map<String, Set<String>> expected = new HashMap<>();
        for (RegionPlan plan : plans) {
            for (Asked each : plan.figures().asked()) {
                expected.computeIfAbsent(String.join(" ", each.whom().strip().toLowerCase().split("\\s+")), any -> new HashSet<>()).add(plan.powiat());
            }
        }
        assertThat(summary.asked()).hasSize(expected.size());
        summary.asked().forEach(whom -> assertThat(whom.powiats()).isEqualTo(expected.get(String.join(" ", whom.name().toLowerCase().split("\\s+"))).size()));
        assertThat(summary.asked()).isSortedAccordingTo((one, other) -> Integer.compare(other.powiats(), one.powiats()));
    }

    private static void levels(List<RegionPlan> plans, RegionSummary summary) {
        for (RegionSummary.Standard standard : summary.standards()) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            int known = 0;
            for (RegionPlan plan : plans) {
                for (Level level : plan.figures().levels()) {
                    if (level.standard().equals(standard.name()) && level.now().isPresent()) {
                        least = Math.min(least, level.now().get());
                        most = Math.max(most, level.now().get());
                        known++;
                    }
                }
            }
            assertThat(standard.powiats()).isEqualTo(known);
            assertThat(standard.now()).isEqualTo(known == 0 ? Optional.empty() : Optional.of(new Range(least, most)));
        }
    }

    @Test
    void nobodyIsRanked() {
        RegionSummary summary = RegionSummary.of(region(new Random(7)), AREAS);

        assertThat(summary.plans()).extracting(RegionPlan::powiat).containsExactly("Gdynia", "powiat bytowski", "powiat lęborski", "powiat łódzki", "powiat wejherowski", "powiat Żuk");
        assertThat(summary.areas()).extracting(RegionSummary.Area::name).startsWith("Zdrowie", "Edukacja", "Pomoc społeczna");
        assertThat(summary.standards()).extracting(RegionSummary.Standard::name).isSorted();
    }

    @Test
    void theDocumentSaysWhatWasAddedUp() {
        RegionSummary summary = RegionSummary.of(region(new Random(3)), AREAS);
        var counts = new RemarkStatistics.Counts(5, 2, List.of(new RemarkStatistics.Count<>(Optional.of(RemarkTopic.NO_FUNDING), 5, 2, 2)), List.of(new RemarkStatistics.Count<>(Optional.of("B1"), 5, 2, 2)));
        PlanDocument document = RegionDocument.of(summary, "Edycja 2027", LocalDate.of(2028, 1, 10), Optional.of(counts), Map.of("B1", "Budżet i źródło"), "https://pomost.example.org");

        Table costs = table(document, "koszt-tabela");
        assertThat(money(costs, costs.rows().size() - 1, costs.columns().size() - 1)).isEqualByComparingTo(summary.cost());
        Table sources = table(document, "zrodla-tabela");
        assertThat(money(sources, sources.rows().size() - 1, sources.columns().size() - 1)).isEqualByComparingTo(summary.funded());
        assertThat(table(document, "plany").rows()).hasSize(NAMES.size());
        assertThat(document.texts()).anyMatch(text -> text.startsWith("https://pomost.example.org/plany/"));
        assertThat(table(document, "zalecenia-tematy").rows().get(0).cells()).extracting(Table.Cell::text).containsExactly("brak źródła finansowania", "2", "5", "3");
        assertThat(table(document, "zalecenia-kryteria").rows().get(0).cells().get(0).text()).isEqualTo("B1: Budżet i źródło");
    }

    @Test
    void everybodyIsShownNoStateAndNoReview() {
        RegionSummary nothing = RegionSummary.of(List.of(), AREAS);
        PlanDocument document = RegionDocument.of(nothing, "Edycja 2027", LocalDate.of(2028, 1, 10), Optional.empty(), Map.of(), "https://pomost.example.org");

        assertThat(document.texts()).anyMatch(text -> text.startsWith("Żaden plan nie jest jeszcze opublikowany.")).noneMatch(text -> text.contains("Stan planu") || text.contains("ocenach"));
        assertThat(document.chapters()).as("no empty tables").hasSize(1);
        assertThat(document.chapters().get(0).blocks()).noneMatch(Table.class::isInstance);
    }

    @Test
    void aDocumentWithoutAnythingCountsAsNothing() throws IOException {
        assertThat(DocumentFigures.of(SamplePlan.bare())).isEqualTo(PlanFigures.NONE);
    }

    private static Table table(PlanDocument document, String id) {
        return document.sections().flatMap(section -> section.blocks().stream()).filter(Table.class::isInstance).map(Table.class::cast).filter(table -> table.id().equals(id)).findFirst().orElseThrow();
    }

    private static BigDecimal money(Table table, int row, int column) {
        return PolishNumbers.parseMoney(table.rows().get(row).cells().get(column).text()).orElse(BigDecimal.ZERO);
    }

    private static List<RegionPlan> region(Random random) {
        List<RegionPlan> plans = new ArrayList<>();
        for (String name : NAMES) {
            String teryt = "22" + (10 + plans.size());
            Optional<PublishedPlan> published = random.nextBoolean() || plans.isEmpty()
                    ? Optional.of(new PublishedPlan(new UUID(1, plans.size()), teryt, name, 2027, 1, LocalDate.of(2028, 2, 1), Optional.empty(), Optional.empty())) : Optional.empty();
            plans.add(new RegionPlan(teryt, name, random.nextInt(5) == 0 ? Optional.empty() : Optional.of(PlanState.values()[random.nextInt(PlanState.values().length)]), Optional.empty(),
                    Optional.of(new Act("uchwała", "1/2028", LocalDate.of(2028, 1, 9), "Rada")), published, figures(random)));
        }
        return plans;
    }

    private static PlanFigures figures(Random random) {
        List<Asked> asked = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            asked.add(new Asked(WHOM.get(random.nextInt(WHOM.size())), "Prosimy o " + random.nextInt(3)));
        }
        List<Level> levels = List.of(new Level("EDU-1 Przyjęcie", level(random), level(random)), new Level("ZDR-1 Tłumaczenie", level(random), level(random)));
        return new PlanFigures(counts(random), counts(random), counts(random), amounts(random, AREAS, YEARS), amounts(random, List.of("FAMI", "Budżet powiatu"), STATES), asked, levels, Map.of(AREAS.get(0), Set.of("WD-" + random.nextInt(3)), AREAS.get(1), Set.of("WD-4", "WD-5")));
    }

    private static Optional<Integer> level(Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(4));
    }

    private static Map<String, Integer> counts(Random random) {
        Map<String, Integer> counts = new HashMap<>();
        AREAS.forEach(area -> counts.put(area, random.nextInt(9)));
        return counts;
    }

    private static Map<String, Map<String, BigDecimal>> amounts(Random random, List<String> rows, List<String> columns) {
        Map<String, Map<String, BigDecimal>> sums = new HashMap<>();
        rows.forEach(row -> columns.stream().filter(any -> random.nextBoolean()).forEach(column -> sums.computeIfAbsent(row, any -> new HashMap<>()).put(column, BigDecimal.valueOf(random.nextInt(1_000_000), 2))));
        return sums;
    }
}
