package pl.pomost.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.plan.Audience;
import pl.pomost.plan.PlanAssembly;
import pl.pomost.region.RegionSummary.Area;
import pl.pomost.shared.PolishDates;

/** What the summary of a region must say in which every powiat has the demo's process, added up from the demo's file alone. */
@ApplicationScoped
public class DemoSums {

    private static final int POWIATS = 20;

    private final SummariseRegion summarise;
    private final Editions editions;
    private final Enrolments enrolments;
    private final PlanAssembly assembly;

    DemoSums(SummariseRegion summarise, Editions editions, Enrolments enrolments, PlanAssembly assembly) {
        this.summarise = summarise;
        this.editions = editions;
        this.enrolments = enrolments;
        this.assembly = assembly;
    }

    @ActivateRequestContext
    public void assertAddedUp() {
        RegionSummary summary = summarise.whole(editions.byYear(2027).orElseThrow());
        JsonNode demo = demo();
        Map<String, String> areas = labels(demo, "areas");

        assertThat(summary.plans()).hasSize(POWIATS).isSortedAccordingTo((one, other) -> Collator.getInstance(PolishDates.POLISH).compare(one.powiat(), other.powiat()));
        assertThat(summary.states().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(POWIATS);
        assertThat(byArea(summary, Area::needs)).isEqualTo(times(count(demo.at("/diagnosis"), entry -> entry.path("status").asText().equals("confirmed"), areas)));
        assertThat(byArea(summary, Area::goals)).isEqualTo(times(count(demo.at("/goals"), any -> true, areas)));
        Map<String, Integer> actions = times(count(demo.at("/actions"), action -> !action.path("state").asText().equals("dropped"), areas));
        // two powiats of the demo have one of health together, which is one action in the region
        actions.merge(areas.get("ZDR"), -1, Integer::sum);
        assertThat(byArea(summary, Area::actions)).isEqualTo(actions);
        years(summary, demo);
        sources(summary, demo);
        assertThat(summary.asked()).hasSize(4).allSatisfy(whom -> assertThat(whom.powiats()).isEqualTo(POWIATS)).extracting(RegionSummary.Whom::name)
                .containsExactlyInAnyOrderElementsOf(stream(demo.at("/postulates")).map(each -> each.path("to_whom").asText()).toList());
        standards(summary, demo);
        documentsCountAlike(summary);
    }

    private static void years(RegionSummary summary, JsonNode demo) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        stream(demo.at("/actions")).forEach(action -> action.path("budget").properties().stream().filter(year -> year.getKey().matches("[0-9]{4}"))
                .forEach(year -> expected.merge(year.getKey(), year.getValue().decimalValue().multiply(BigDecimal.valueOf(POWIATS)), BigDecimal::add)));
        assertThat(expected).isNotEmpty();
        assertThat(summary.years()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((year, amount) -> assertThat(summary.areas().stream().map(area -> area.costs().getOrDefault(year, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add)).as(year).isEqualByComparingTo(amount));
        assertThat(summary.cost()).isEqualByComparingTo(expected.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static void sources(RegionSummary summary, JsonNode demo) {
        Map<String, String> names = labels(demo, "funding_sources");
        Map<String, String> states = labels(demo, "funding_status");
        Map<String, BigDecimal> expected = new TreeMap<>();
        stream(demo.at("/actions")).flatMap(action -> stream(action.path("funding"))).filter(funding -> funding.path("amount").isNumber() && funding.path("amount").decimalValue().signum() != 0)
                .forEach(funding -> expected.merge(names.get(funding.path("source").asText()) + "/" + states.getOrDefault(funding.path("status").asText(), ""),
                        funding.path("amount").decimalValue().multiply(BigDecimal.valueOf(POWIATS)), BigDecimal::add));
        Map<String, BigDecimal> seen = new TreeMap<>();
        summary.sources().forEach(source -> source.amounts().forEach((state, amount) -> seen.put(source.name() + "/" + state, amount)));
        assertThat(seen.keySet()).isEqualTo(expected.keySet());
        expected.forEach((key, amount) -> assertThat(seen.get(key)).as(key).isEqualByComparingTo(amount));
    }

    private static void standards(RegionSummary summary, JsonNode demo) {
        List<JsonNode> assessed = stream(demo.at("/self_assessment")).toList();
        assertThat(summary.standards()).hasSize(assessed.size());
        assessed.forEach(each -> {
            RegionSummary.Standard found = summary.standards().stream().filter(standard -> standard.name().startsWith(each.path("standard").asText() + " ")).findFirst().orElseThrow();
            int level = each.path("agreed_level").asInt();
            assertThat(found.powiats()).isEqualTo(POWIATS);
            assertThat(found.now()).contains(new RegionSummary.Range(level, level));
        });
    }

    /** What everybody is told is counted from documents; of the same plan it must be the same as what is counted from the tables. */
    private void documentsCountAlike(RegionSummary summary) {
        PlanFigures drafts = summary.plans().stream().filter(plan -> plan.teryt().equals("2205")).findFirst().orElseThrow().figures();
        PlanFigures printed = DocumentFigures.of(assembly.assemble(enrolments.of("2205", Optional.of(2027)).orElseThrow().id(), Audience.PUBLIC));
        assertThat(printed.needs()).isEqualTo(drafts.needs());
        assertThat(printed.goals()).isEqualTo(drafts.goals());
        assertThat(printed.actions()).isEqualTo(drafts.actions());
        assertThat(plain(printed.costs())).isEqualTo(plain(drafts.costs()));
        assertThat(plain(printed.sources())).isEqualTo(plain(drafts.sources()));
        assertThat(printed.asked()).isEqualTo(drafts.asked());
        assertThat(printed.levels()).containsExactlyInAnyOrderElementsOf(drafts.levels());
        PlanFigures joined = summary.plans().stream().filter(plan -> plan.teryt().equals("2207")).findFirst().orElseThrow().figures();
        assertThat(joined.joint().values()).containsExactly(Set.of("WD-1"));
        assertThat(DocumentFigures.of(assembly.assemble(enrolments.of("2207", Optional.of(2027)).orElseThrow().id(), Audience.PUBLIC)).joint()).isEqualTo(joined.joint());
    }

    private static Map<String, String> plain(Map<String, Map<String, BigDecimal>> sums) {
        Map<String, String> plain = new TreeMap<>();
        sums.forEach((row, columns) -> columns.forEach((column, amount) -> plain.put(row + "/" + column, amount.stripTrailingZeros().toPlainString())));
        return plain;
    }

    private static Map<String, Integer> byArea(RegionSummary summary, ToIntFunction<Area> of) {
        return summary.areas().stream().collect(Collectors.toMap(Area::name, of::applyAsInt));
    }

    private static Map<String, Integer> count(JsonNode list, Predicate<JsonNode> which, Map<String, String> areas) {
        return stream(list).filter(which).collect(Collectors.groupingBy(each -> areas.get(each.path("area").asText()), Collectors.summingInt(each -> 1)));
    }

    private static Map<String, Integer> times(Map<String, Integer> one) {
        return one.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() * POWIATS));
    }

    /** Words as plans print them. */
    private static Map<String, String> labels(JsonNode demo, String dictionary) {
        return demo.at("/dictionaries/" + dictionary).properties().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> capitalised(each.getValue().asText())));
    }

    private static String capitalised(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode demo() {
        try {
            return new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(Path.of("src/main/resources/demo/kartuski.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
