package pl.pomost.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedScenarioTest {

    private final Scenario scenario = Scenarios.shipped().current();

    @Test
    void regionalScenarioIsShippedWithoutMistakes() {
        assertThat(scenario.id()).isEqualTo("pomorskie-cztery-warsztaty");
        assertThat(scenario.languages()).containsExactly("pl", "uk", "en");
        assertThat(scenario.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyCardTypeAndFieldOfProcessFilesIsKnown() {
        assertThat(scenario.cardTypes()).extracting(CardType::code)
                .containsExactlyElementsOf(ProcessFileVocabulary.CARD_FIELDS.keySet()).hasSize(32);
        assertThat(scenario.cardTypes()).allSatisfy(type -> assertThat(type.fields()).extracting(CardField::key)
                .containsExactlyElementsOf(ProcessFileVocabulary.CARD_FIELDS.get(type.code())));
    }

    @Test
    void everyDictionaryOfProcessFilesIsCompleteAndInTheirOrder() {
        ProcessFileVocabulary.DICTIONARIES.forEach((name, codes) -> assertThat(scenario.dictionary(name).entries()).as(name)
                .extracting(DictionaryEntry::code).containsExactlyElementsOf(codes));
    }

    @Test
    void sixAreasHaveTheirCodesAndFullNames() {
        assertThat(scenario.areas()).extracting(AreaDef::code).containsExactly("EDU", "ZDR", "ZAT", "KUL", "BEZ", "POM");
        assertThat(scenario.area("ZAT").orElseThrow().name().text("pl")).isEqualTo("zatrudnienie i aktywizacja zawodowa");
        assertThat(scenario.areas()).allSatisfy(area -> assertThat(area.expectedInstitutions()).isNotEmpty());
    }

    @Test
    void fourWorkshopsLastThreeAndAHalfOrFourHours() {
        assertThat(scenario.stages()).extracting(Stage::minutes).containsExactly(210, 240, 210, 240);
        assertThat(scenario.stages()).extracting(stage -> stage.title().text("pl"))
                .containsExactly("Kim jesteśmy?", "Jak jest?", "Jak powinno być?", "Co zrobimy?");
    }

    @Test
    void everyWorkshopHasOneBreakAndAPromptForEverythingElse() {
        assertThat(scenario.stages()).allSatisfy(stage -> {
            assertThat(stage.activities()).filteredOn(ActivityTemplate::isBreak).hasSize(1);
            assertThat(stage.activities()).filteredOn(activity -> !activity.isBreak())
                    .allSatisfy(activity -> assertThat(activity.prompt().orElseThrow().plain()).isNotBlank());
        });
    }

    @Test
    void tableActivitiesHaveATableWithItsOwnCodeAndTitleInEveryArea() {
        ActivityTemplate tables = scenario.stage(2).orElseThrow().activity("W2-4").orElseThrow();
        AreaDef culture = scenario.area("KUL").orElseThrow();

        assertThat(scenario.tablesOf(tables)).hasSize(6);
        assertThat(tables.codeFor(culture)).isEqualTo("W2-4-KUL");
        assertThat(tables.titleFor(culture).text("pl")).isEqualTo("Stolik kultura i integracja: problemy i potrzeby");
        assertThat(tables.titleFor(culture).text("en")).isEqualTo("Table “culture and integration”: problems and needs");
    }

    @Test
    void diagnosisIsVotedOnByImportanceAndByInfluence() {
        ActivityTemplate vote = scenario.stage(2).orElseThrow().activity("W2-8").orElseThrow();

        assertThat(vote.votes()).extracting(VoteRule::question).containsExactly("importance", "influence");
        assertThat(vote.votes()).allSatisfy(rule -> assertThat(rule.appliesTo("diagnosis")).isTrue());
        assertThat(vote.votes()).allSatisfy(rule -> assertThat(rule.appliesTo("journey")).isFalse());
    }

    @Test
    void dotsAreCountedAndNotTyped() {
        CardType diagnosis = scenario.cardType("diagnosis").orElseThrow();

        assertThat(diagnosis.field("influence_votes").orElseThrow().isTyped()).isFalse();
        assertThat(diagnosis.typedFields()).extracting(CardField::key).doesNotContain("influence_votes").contains("kind");
    }

    @Test
    void textsForParticipantsExistInEveryLanguage() {
        Stream<LocalizedText> texts = Stream.of(scenario.areas().stream().flatMap(area -> Stream.of(area.name(), area.shortName())),
                scenario.cardTypes().stream().map(CardType::label),
                scenario.cardTypes().stream().flatMap(type -> type.fields().stream()).map(CardField::label),
                scenario.stages().stream().flatMap(stage -> Stream.of(stage.title(), stage.question())),
                scenario.stages().stream().flatMap(stage -> stage.activities().stream()).map(ActivityTemplate::title)).flatMap(text -> text);

        assertThat(texts).allSatisfy(text -> assertThat(List.of(text.pl(), text.uk(), text.en())).allMatch(found -> !found.isBlank()));
    }

    @Test
    void planHasSixteenChaptersAndTheChecklistItsTwentySixCriteria() {
        assertThat(scenario.planChapters()).extracting(ChapterTemplate::number).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(scenario.criteria()).hasSize(26);
        assertThat(scenario.criteria()).filteredOn(Criterion::automatic).extracting(Criterion::code)
                .containsExactly("F1", "F2", "F3", "P1", "D1", "D3", "V1", "S1", "A1", "B1", "M1", "L1", "L2");
        assertThat(scenario.criterion("D3").orElseThrow().limit("percent", 0)).isEqualTo(70);
    }

    @Test
    void twentySixStandardsHaveFourLevelsEach() {
        List<StandardDef> standards = Scenarios.shipped().standards();

        assertThat(standards).hasSize(26).allSatisfy(standard -> assertThat(standard.levels()).containsOnlyKeys(0, 1, 2, 3));
        assertThat(standards).allSatisfy(standard -> assertThat(standard.status()).isEqualTo("agreed"));
        assertThat(scenario.areas().stream().map(area -> standards.stream().filter(standard -> standard.area().equals(area.code())).count()))
                .containsExactly(5L, 4L, 4L, 4L, 4L, 5L);
    }
}
