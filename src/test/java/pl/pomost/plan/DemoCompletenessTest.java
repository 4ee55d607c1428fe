package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.plan.CriterionCheck.State;

/** The demo process has twelve known flaws; completeness reports them, and after the corrections only those that stay. */
class DemoCompletenessTest {

    private static final Completeness SUBMITTED = Completeness.of(DemoFacts.submitted());
    private static final Completeness CORRECTED = Completeness.of(DemoFacts.corrected());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "FL-01|B1|BLOCKING|action|A-ZAT-4|A-ZAT-4: brak źródła finansowania, różnica 48 000 zł.",
        "FL-02|M1|BLOCKING|indicator|WSK-12|WSK-12: brak wartości bazowej; cel C-KUL-2 niemierzalny.",
        "FL-03|D3|WARNING|diagnosis|D-ZDR-04|D-ZDR-04: dane starsze niż 3 lata.",
        "FL-04|L1|BLOCKING|card|W2-033|W2-033: możliwy numer PESEL i imię z nazwiskiem – wstrzymaj publikację, poproś o usunięcie.",
        "FL-05|L1|WARNING|diagnosis|D-POM-03|D-POM-03: wartość mniejsza niż 5, publicznie „mniej niż 5”.",
        "FL-06|S1|BLOCKING|standard|KUL-1|KUL-1: od poziomu 2 wymagany dowód.",
        "FL-07|A2|WARNING|action|A-ZDR-3|A-ZDR-3: instytucja odpowiedzialna nie uczestniczyła w pracach.",
        "FL-08|A2|WARNING|action|A-POM-6|A-POM-6: brak podstawy kompetencyjnej, rozważ postulat.",
        "FL-09|P2|WARNING|member|t21|t21: obecność 0 z 4.",
        "FL-10|P2|WARNING|gmina|2205032,2205062,2205072|Brak udziału gmin: Przodkowo, Stężyca, Sulęczyno.",
        "FL-12|D4|INFO|card|W1-061|W1-061: brak osoby i terminu przy brakujących danych."})
    void knownFlawIsReported(String flaw, String criterion, Severity severity, String kind, String code, String message) {
        assertThat(readable(SUBMITTED)).as(flaw).contains(new Finding(criterion, severity, kind, code, message));
    }

    @ParameterizedTest
    @CsvSource({"'W1-018, W1-019'", "'W1-049, W1-050'", "'W1-060, W1-061'", "'W2-024, W2-025'", "'W2-036, W2-037'"})
    void pairOfSimilarCardsIsHintedAt(String pair) {
        assertThat(SUBMITTED.findings().filter(finding -> finding.criterion().equals("F3") && finding.severity() == Severity.INFO))
                .extracting(Finding::message).contains(pair + ": karty podobne, rozważ połączenie.");
    }

    @Test
    void nothingElseIsReportedThanTheKnownFlaws() {
        assertThat(SUBMITTED.findings().filter(Finding::isGap).map(finding -> finding.criterion() + " " + finding.subjectCode()))
                .containsExactlyInAnyOrder("B1 A-ZAT-4", "M1 WSK-12", "D3 D-ZDR-04", "L1 W2-033", "L1 D-POM-03", "S1 KUL-1", "A2 A-ZDR-3",
                        "A2 A-POM-6", "P2 t21", "P2 2205032,2205062,2205072");
    }

    @Test
    void afterTheCorrectionsOnlyThoseRemainThatWereNotFixed() {
        assertThat(CORRECTED.findings().filter(Finding::isGap).map(finding -> finding.criterion() + " " + finding.subjectCode()))
                .containsExactlyInAnyOrder("P2 t21", "P2 2205032,2205062,2205072");
        assertThat(readable(CORRECTED)).contains(
                new Finding("D3", Severity.INFO, "diagnosis", "D-ZDR-04", "D-ZDR-04: dane starsze niż 3 lata, opisano ich uzupełnienie."),
                new Finding("D4", Severity.INFO, "card", "W1-061", "W1-061: brak osoby i terminu przy brakujących danych."));
    }

    @Test
    void everyAutomaticCriterionIsJudgedInTheOrderOfTheChecklist() {
        assertThat(SUBMITTED.criteria()).extracting(CriterionCheck::criterion)
                .containsExactly("F1", "F2", "F3", "P1", "D1", "D3", "V1", "S1", "A1", "B1", "M1", "L1", "L2");
        assertThat(states(SUBMITTED, State.NOT_MET)).containsExactly("D3", "S1", "B1", "M1", "L1");
        assertThat(states(SUBMITTED, State.NOT_APPLICABLE)).containsExactly("L2");
        assertThat(states(CORRECTED, State.NOT_MET)).isEmpty();
    }

    @Test
    void evidenceSaysWhyWithFigures() {
        assertThat(SUBMITTED.criteria()).extracting(check -> check.criterion() + " " + check.evidence().replace('\u00a0', ' ')).containsExactly(
                "F1 Metryka ma 4 z 4 pól.",
                "F2 Zamknięte warsztaty: 4 z 4, obecnych kolejno: 29, 29, 25, 27.",
                "F3 Wypełnione rozdziały obowiązkowe: 16 z 16; wpisy zgłoszone, jeszcze bez decyzji: 0.",
                "P1 Zespół: 29 osób, obszary z osobą: 6 z 6, z doświadczeniem migracji: 4.",
                "D1 29 potwierdzonych wpisów, obszary z potwierdzonym wpisem lub uzasadnieniem: 6 z 6.",
                "D3 29 wpisów, 82 % z dowodem A lub B.",
                "V1 14 celów, kompletnych: 14.",
                "S1 Ocenione standardy: 26 z 26; od poziomu 2: 3, w tym z dowodem: 2.",
                "A1 28 działań, cele z działaniem: 14 z 14.",
                "B1 28 działań za 2 784 000 zł, bez braków w budżecie: 27.",
                "M1 14 celów, mierzalnych: 13; wskaźniki z wartością bazową i docelową: 21 z 22.",
                "L1 Sprawdzono 358 tekstów; możliwe numery PESEL: 1, nazwane osoby, adresy domów i prywatne kontakty: 0, małe liczby osób: 1, w słowach: 0.",
                "L2 Nie ma jeszcze dokumentu.");
    }

    @Test
    void percentageAndGapsFollowTheCriteria() {
        assertThat(SUBMITTED.percent()).isEqualTo(60);
        assertThat(SUBMITTED.gaps()).isEqualTo(6);
        assertThat(CORRECTED.percent()).isEqualTo(100);
        assertThat(CORRECTED.gaps()).isZero();
    }

    @Test
    void noMessageRepeatsThePersonalNumber() {
        assertThat(SUBMITTED.findings().map(Finding::message)).noneMatch(message -> message.matches(".*\\d{11}.*"));
    }

    private static List<Finding> readable(Completeness completeness) {
        return completeness.findings().map(finding -> new Finding(finding.criterion(), finding.severity(), finding.subjectKind(),
                finding.subjectCode(), finding.message().replace('\u00a0', ' '))).toList();
    }

    private static Stream<String> states(Completeness completeness, State state) {
        return completeness.criteria().stream().filter(check -> check.state() == state).map(CriterionCheck::criterion);
    }
}
