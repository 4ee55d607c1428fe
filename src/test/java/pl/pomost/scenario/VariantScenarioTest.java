package pl.pomost.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.pomost.workshop.AdoptScenario;

/** The shipped scenario of three workshops and five tables: what is true of any scenario must be true of it. */
class VariantScenarioTest {

    private final Scenarios scenarios = Scenarios.shipped();
    private final Scenario three = scenarios.newest("trzy-warsztaty").orElseThrow();

    @Test
    void threeWorkshopsAndFiveTables() {
        assertThat(three.stages()).extracting(Stage::number).containsExactly(1, 2, 3);
        assertThat(three.areas()).extracting(AreaDef::code).containsExactly("EDU", "ZDR", "ZAT", "KUL", "BPS");
        assertThat(three.stages().stream().flatMap(stage -> stage.activities().stream()).filter(ActivityTemplate::perArea))
                .hasSize(2).allSatisfy(activity -> assertThat(three.tablesOf(activity)).hasSize(5));
    }

    @Test
    void regionalOneStaysTheUsualOne() {
        assertThat(scenarios.usual().id()).isEqualTo("pomorskie-cztery-warsztaty");
        assertThat(scenarios.all()).extracting(Scenario::id).containsExactlyInAnyOrder("pomorskie-cztery-warsztaty", "trzy-warsztaty");
    }

    @Test
    void oneTableHoldsTheStandardsOfSafetyAndOfSocialAssistance() {
        List<StandardDef> held = three.held(scenarios.standards());

        assertThat(held).hasSize(26);
        assertThat(held).filteredOn(standard -> standard.area().equals("BPS")).extracting(StandardDef::code)
                .containsExactly("BEZ-1", "BEZ-2", "BEZ-3", "BEZ-4", "POM-1", "POM-2", "POM-3", "POM-4", "POM-5");
        assertThat(scenarios.usual().held(scenarios.standards())).isEqualTo(scenarios.standards());
    }

    @Test
    void eachKindOfEntryHasItsWorkshopInEveryScenario() {
        Scenario four = scenarios.usual();

        assertThat(List.of(four.stageOf(EntryKind.RESOURCE), four.stageOf(EntryKind.DIAGNOSIS), four.stageOf(EntryKind.VISION), four.stageOf(EntryKind.GOAL),
                four.stageOf(EntryKind.ACTION), four.stageOf(EntryKind.RISK), four.stageOf(EntryKind.POSTULATE))).containsExactly(1, 2, 3, 3, 4, 4, 4);
        assertThat(List.of(three.stageOf(EntryKind.RESOURCE), three.stageOf(EntryKind.DIAGNOSIS), three.stageOf(EntryKind.VISION), three.stageOf(EntryKind.GOAL),
                three.stageOf(EntryKind.ACTION), three.stageOf(EntryKind.RISK), three.stageOf(EntryKind.POSTULATE))).containsExactly(1, 1, 2, 2, 3, 3, 3);
    }

    @Test
    void itsTextsNeverSpeakOfAFourthWorkshopOrASixthTable() {
        String texts = new String(ShippedFiles.named("trzy-warsztaty.yaml").content(), java.nio.charset.StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).reduce("", (one, line) -> one + "\n" + line);

        assertThat(texts).doesNotContainPattern("(?i)warsztat\\w* 4|workshop 4|воркшоп\\p{L}* 4|sześ|\\bsix\\b|шест|шіст|cztery|\\bfour\\b");
    }

    @Test
    void areasOfOlderPlansFindTheirPlace() {
        assertThat(three.areaCalled("BEZ").map(AreaDef::code)).contains("BPS");
        assertThat(three.areaCalled("mieszkalnictwo").map(AreaDef::code)).contains("BPS");
        assertThat(scenarios.usual().areaCalled(" Mieszkalnictwo ").map(AreaDef::code)).contains("POM");
        assertThat(scenarios.usual().areaCalled("komunikacja społeczna").map(AreaDef::code)).contains("KUL");
        assertThat(scenarios.usual().olderModels()).singleElement().satisfies(model -> {
            assertThat(model.areas()).hasSize(11);
            assertThat(model.area("mieszkalnictwo").orElseThrow().tags()).containsExactly("mieszkania");
        });
        assertThat(scenarios.usual().areaCalled("astronomia")).isEmpty();
    }

    @Test
    void whatAnotherVersionChangesIsSaidInWords() {
        List<ScenarioDifference.Change> changes = ScenarioDifference.between(scenarios.usual(), three);

        assertThat(changes).anySatisfy(change -> {
            assertThat(change.kind()).isEqualTo(ScenarioDifference.Kind.REMOVED);
            assertThat(change.place()).isEqualTo("Warsztaty");
            assertThat(change.thing()).isEqualTo("4. Co zrobimy?");
            assertThat(change.stage()).hasValue(4);
        });
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.detail()).isEqualTo("minuty");
            assertThat(change.thing()).isEqualTo("W1-2 Runda: spotykam nowych mieszkańców, kiedy…");
            assertThat(change.stage()).hasValue(1);
            assertThat(change.before() + "→" + change.after()).isEqualTo("25→20");
        });
        assertThat(ScenarioDifference.between(three, three)).isEmpty();
    }

    @Test
    void changesOfAWorkshopThatIsOverAreNotSaidOfThoseStillToCome() {
        List<ScenarioDifference.Change> first = ScenarioDifference.between(scenarios.usual(), three).stream().filter(change -> change.stage().filter(stage -> stage == 1).isPresent()).toList();

        assertThat(first).isNotEmpty();
        assertThat(new AdoptScenario.Offer(scenarios.usual(), three, List.of(2, 3), first).noticed()).isEmpty();
        assertThat(new AdoptScenario.Offer(scenarios.usual(), three, List.of(1, 2), first).noticed()).containsExactly(1);
    }
}
