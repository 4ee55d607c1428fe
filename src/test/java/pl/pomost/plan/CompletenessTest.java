package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.plan.CriterionCheck.State;
import pl.pomost.scenario.Criterion;
import pl.pomost.scenario.Scenarios;

class CompletenessTest {

    private final FactsExample plan = new FactsExample();

    @Test
    void completePlanMeetsEveryCriterionAndHasNoHints() {
        Completeness completeness = Completeness.of(plan.facts());
        assertThat(completeness.criteria()).hasSize(13).allMatch(CriterionCheck::met);
        assertThat(completeness.findings()).isEmpty();
        assertThat(completeness.percent()).isEqualTo(100);
        assertThat(completeness.gaps()).isZero();
    }

    @Test
    void planThatHasNotBegunMeetsNothing() {
        Completeness completeness = Completeness.of(FactsExample.empty().facts());
        assertThat(completeness.criteria()).noneMatch(CriterionCheck::met);
        assertThat(completeness.percent()).isZero();
        assertThat(completeness.gaps()).isPositive();
        assertThat(completeness.hints()).isEmpty();
        assertThat(completeness.criteria()).filteredOn(check -> check.state() == State.NOT_APPLICABLE)
                .extracting(CriterionCheck::criterion).containsExactly("D3", "B1", "M1", "L1", "L2");
    }

    @Test
    void limitsComeFromTheScenario() {
        assertThat(PlanFacts.Limits.of(Scenarios.shipped().current())).isEqualTo(PlanFacts.Limits.USUAL);
        plan.limits = new PlanFacts.Limits(2, 1, 70, 3, 2, 5);
        assertThat(plan.messages("P1")).containsExactly("BLOCKING Osoby z doświadczeniem migracji w zespole: 1, potrzeba co najmniej 2.");
    }

    @Test
    void criteriaJudgedHereAreTheAutomaticOnesOfTheScenario() {
        var automatic = Scenarios.shipped().current().criteria().stream().filter(Criterion::automatic).toList();
        assertThat(Completeness.of(plan.facts()).criteria()).extracting(CriterionCheck::criterion, CriterionCheck::blocking)
                .containsExactlyElementsOf(automatic.stream().map(criterion -> tuple(criterion.code(), criterion.blocking())).toList());
    }

    @Test
    void nonBlockingCriterionCountsHalf() {
        plan.entries.set(0, FactsExample.entry("D-EDU-01", "confirmed", "A", "SIO", LocalDate.of(2024, 1, 1)));
        assertThat(Completeness.of(plan.facts()).percent()).isEqualTo(96);
    }

    @Test
    void everyMissingFieldOfTheParticularsIsNamed() {
        plan.particulars = new PlanFacts.Particulars("", Optional.of(FactsExample.TODAY), Optional.empty(), " ", "");
        assertThat(plan.messages("F1")).containsExactly("BLOCKING Metryka: brak okresu obowiązywania.", "BLOCKING Metryka: brak kodu TERYT.",
                "BLOCKING Metryka: brak koordynatora.", "BLOCKING Metryka: brak aktu powołania zespołu.");
    }

    @Test
    void daysThatCannotBeAreNamedWhereTheyAreMended() {
        plan.particulars = new PlanFacts.Particulars("2216", Optional.of(LocalDate.of(2030, 1, 1)), Optional.of(LocalDate.of(2028, 1, 1)), "t01", "Zarządzenie nr 1");
        assertThat(plan.messages("F1")).containsExactly("BLOCKING Metryka: koniec okresu jest przed początkiem.");
        plan.particulars = new FactsExample().particulars;
        plan.actions.set(0, FactsExample.lasting(LocalDate.of(2029, 2, 1), LocalDate.of(2028, 2, 1)));
        assertThat(plan.messages("A1")).containsExactly("BLOCKING A-EDU-1: koniec jest przed początkiem.");
        plan.actions.set(0, FactsExample.lasting(LocalDate.of(2028, 1, 1), LocalDate.of(2030, 12, 31)));
        assertThat(plan.messages("A1")).as("the whole term").isEmpty();
        plan.actions.addAll(List.of(FactsExample.lasting(LocalDate.of(2027, 12, 31), FactsExample.TODAY), FactsExample.lasting(FactsExample.TODAY, LocalDate.of(2031, 1, 1))));
        assertThat(plan.messages("A1")).hasSize(2).containsOnly("WARNING A-EDU-1: termin wychodzi poza okres planu.");
    }

    @Test
    void workshopsMustBeClosedAttendedAndSummedUp() {
        plan.stages.add(3);
        plan.workshops.set(1, new PlanFacts.Workshop(2, false, Set.of(), " "));
        assertThat(plan.messages("F2")).containsExactly("BLOCKING Warsztat 2: nie jest zamknięty.", "BLOCKING Warsztat 2: brak listy obecności.",
                "BLOCKING Warsztat 2: brak podsumowania.", "BLOCKING Warsztat 3: jeszcze się nie odbył.");
        assertThat(plan.judged("F2").evidence()).isEqualTo("Zamknięte warsztaty: 1 z 3, obecnych kolejno: 3.");
    }

    @Test
    void requiredChaptersMustBeFilledAndReportedEntriesDecided() {
        plan.chapters.set(0, new PlanFacts.Chapter(12, "Zarządzanie", true, false));
        plan.entries.add(FactsExample.entry("D-EDU-02", "reported", "A", "SIO", FactsExample.TODAY));
        assertThat(plan.messages("F3")).containsExactly("BLOCKING Rozdział 12 „Zarządzanie” jest pusty.",
                "BLOCKING D-EDU-02: wpis nadal w stanie „zgłoszony”; potwierdź go, scal albo odrzuć.");
    }

    @Test
    void anOptionalChapterThatIsLeftOutSaysWhyAndAnEmptyOneAsksForADecision() {
        plan.chapters.set(1, new PlanFacts.Chapter(14, "Komunikacja", false, false, Optional.of("Opisuje ją strategia.")));
        assertThat(plan.judged("F3").findings()).extracting(Finding::message).containsExactly("Rozdział „Komunikacja” pominięto. Powód: Opisuje ją strategia.");
        plan.chapters.set(1, new PlanFacts.Chapter(14, "Komunikacja", false, false));
        assertThat(plan.judged("F3").met()).isTrue();
        assertThat(plan.judged("F3").findings()).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void groupsWithSeveralCardsOfOneTypeAreOnlyHintedAt() {
        plan.groups.add(new PlanFacts.CardGroup("W1-K01", FactsExample.ofType("idea", "W1-001", "W1-002", "W1-003")));
        plan.groups.add(new PlanFacts.CardGroup("W1-K02", FactsExample.ofType("idea", "W1-004")));
        assertThat(plan.messages("F3")).containsExactly("INFO W1-001, W1-002, W1-003: karty podobne, rozważ połączenie.");
        assertThat(plan.judged("F3").met()).isTrue();
    }

    @Test
    void teamMustCoverEveryAreaAndHaveSomebodyWithExperienceOfMigration() {
        plan.areas.add(new PlanFacts.Area("ZDR", "zdrowie"));
        plan.people.set(0, new PlanFacts.Person("t01", "i01", true, Set.of("EDU"), false));
        assertThat(plan.messages("P1")).containsExactly("BLOCKING Obszar „zdrowie”: nie ma nikogo w zespole.",
                "BLOCKING Osoby z doświadczeniem migracji w zespole: 0, potrzeba co najmniej 1.");
    }

    @Test
    void guestsAreNotTheTeam() {
        plan.people.set(0, new PlanFacts.Person("t01", "i01", false, Set.of("EDU"), true));
        assertThat(plan.judged("P1").met()).isFalse();
    }

    @Test
    void areaNeedsAConfirmedEntryOrAReason() {
        plan.areas.add(new PlanFacts.Area("ZDR", "zdrowie"));
        assertThat(plan.messages("D1")).containsExactly("BLOCKING Obszar „zdrowie”: brak potwierdzonego wpisu diagnozy i uzasadnienia.");
        plan.withoutEntries.add("ZDR");
        assertThat(plan.judged("D1").met()).isTrue();
    }

    @Test
    void tooFewEntriesWithEvidenceIsAWarning() {
        plan.entries.add(FactsExample.entry("D-EDU-02", "confirmed", "C", "warsztat", FactsExample.TODAY));
        plan.entries.add(FactsExample.entry("D-EDU-03", "rejected", "C", "warsztat", FactsExample.TODAY));
        assertThat(plan.messages("D3")).containsExactly("WARNING Dowód A lub B ze źródłem i datą ma 50 % wpisów, potrzeba 70 %.",
                "INFO D-EDU-02: brak dowodu A lub B ze źródłem i datą.");
        assertThat(plan.judged("D3").state()).isEqualTo(State.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"A,SIO,2025-01-10,true", "B,ankieta,2025-01-10,true", "A,SIO,2025-01-09,false", "A,' ',2027-01-01,false", "A,SIO,,false", "C,SIO,2027-01-01,false"})
    void evidenceNeedsReliabilitySourceAndARecentDate(String reliability, String source, LocalDate date, boolean met) {
        plan.entries.set(0, FactsExample.entry("D-EDU-01", "confirmed", reliability, source, date));
        assertThat(plan.judged("D3").met()).isEqualTo(met);
    }

    @Test
    void goalNeedsDiagnosisMeasureAndRegionalAim() {
        plan.goals.add(new PlanFacts.Goal("C-EDU-2", List.of(), List.of(), " ", true, true));
        assertThat(plan.messages("V1")).containsExactly("BLOCKING C-EDU-2: brak wpisu diagnozy, miernika i celu regionalnego.");
        assertThat(plan.judged("V1").evidence().replace('\u00a0', ' ')).isEqualTo("2 cele, kompletnych: 1.");
    }

    @Test
    void everyAgreedStandardIsAssessedAndHighLevelsHaveEvidence() {
        plan.standards.addAll(List.of("EDU-2", "EDU-3"));
        plan.assessments.set(0, new PlanFacts.Assessment("EDU-1", Optional.of(2), false));
        plan.assessments.add(new PlanFacts.Assessment("EDU-2", Optional.empty(), true));
        plan.assessments.add(new PlanFacts.Assessment("EDU-3", Optional.of(1), false));
        assertThat(plan.messages("S1")).containsExactly("BLOCKING EDU-2: brak oceny uzgodnionej.", "BLOCKING EDU-1: od poziomu 2 wymagany dowód.");
    }

    @Test
    void withoutAgreedStandardsThereIsNothingToAssess() {
        plan.standards.clear();
        assertThat(plan.judged("S1").state()).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void goalNeedsAnActionAndActionsNeedResponsibleDatesAndGroup() {
        plan.goals.add(new PlanFacts.Goal("C-EDU-2", List.of("D-EDU-01"), List.of(1), "liczba", true, true));
        plan.actions.add(new PlanFacts.Action("A-EDU-2", List.of(), "", Optional.of(FactsExample.TODAY), Optional.empty(), "",
                List.of(), Optional.of(BigDecimal.ZERO), List.of(BigDecimal.ZERO), "podstawa"));
        assertThat(plan.messages("A1")).containsExactly("BLOCKING C-EDU-2: cel bez działania.",
                "BLOCKING A-EDU-2: brak odpowiedzialnej instytucji, terminu i grupy docelowej.");
    }

    @Test
    void missingMoneyIsNamedWithItsAmount() {
        plan.actions.set(0, FactsExample.action(List.of(FactsExample.amount(48_000)), 48_000, List.of()));
        assertThat(plan.messages("B1")).containsExactly("BLOCKING A-EDU-1: brak źródła finansowania, różnica 48 000 zł.");
    }

    @Test
    void whatIsToldOfANamedPersonStandsInTheWayAndIsNotRepeated() {
        plan.texts.add(new PlanFacts.Text("card", "W1-002", "Pan Ahmed Haddad ma HIV"));
        assertThat(plan.judged("L1").met()).isFalse();
        assertThat(plan.messages("L1")).containsExactly("BLOCKING W1-002: możliwe dane osobowe (nazwana osoba) – napisz ogólniej; publicznie tego nie pokazujemy.");
    }

    @Test
    void sumsOfYearsAndOfSourcesMustEqualTheCost() {
        plan.actions.set(0, FactsExample.action(List.of(FactsExample.amount(1000)), 1500, List.of(FactsExample.amount(1500))));
        assertThat(plan.messages("B1")).containsExactly("BLOCKING A-EDU-1: suma lat (1 000 zł) różni się od kwoty „Razem” (1 500 zł), różnica 500 zł.");
        plan.actions.set(0, FactsExample.action(List.of(FactsExample.amount(1500)), 1500, List.of(FactsExample.amount(1600))));
        assertThat(plan.messages("B1")).containsExactly("BLOCKING A-EDU-1: suma źródeł (1 600 zł) różni się od kosztu (1 500 zł), różnica 100 zł.");
    }

    @Test
    void actionWithoutCostNeedsItsSourceToo() {
        plan.actions.set(0, FactsExample.action(List.of(), 0, List.of()));
        assertThat(plan.messages("B1")).containsExactly("BLOCKING A-EDU-1: brak źródła finansowania; przy koszcie 0 wybierz „bezkosztowe”.");
        plan.actions.set(0, FactsExample.action(List.of(), 0, List.of(BigDecimal.ZERO)));
        assertThat(plan.judged("B1").met()).isTrue();
        plan.actions.set(0, FactsExample.action(List.of(), null, List.of()));
        assertThat(plan.messages("B1")).containsExactly("BLOCKING A-EDU-1: brak kosztu; wpisz kwotę albo 0 i źródło „bezkosztowe”.");
    }

    @Test
    void goalWithoutAnyCompleteIndicatorCannotBeMeasured() {
        plan.indicators.set(0, new PlanFacts.Indicator("WSK-01", List.of("C-EDU-1"), false, false));
        assertThat(plan.messages("M1")).containsExactly("BLOCKING WSK-01: brak wartości bazowej i wartości docelowej; cel C-EDU-1 niemierzalny.");
        plan.indicators.clear();
        assertThat(plan.messages("M1")).containsExactly("BLOCKING C-EDU-1: brak wskaźnika z wartością bazową i docelową.");
    }

    @Test
    void goalItselfNeedsItsBaseline() {
        plan.goals.set(0, new PlanFacts.Goal("C-EDU-1", List.of("D-EDU-01"), List.of(2), "odsetek", false, true));
        assertThat(plan.messages("M1")).containsExactly("BLOCKING C-EDU-1: brak wartości bazowej.");
    }

    @Test
    void secondIndicatorWithoutBaselineIsAWarning() {
        plan.indicators.add(new PlanFacts.Indicator("WSK-02", List.of("C-EDU-1"), false, true));
        assertThat(plan.messages("M1")).containsExactly("WARNING WSK-02: brak wartości bazowej.");
        assertThat(plan.judged("M1").met()).isTrue();
    }

    @Test
    void personalNumberInAnyTextBlocks() {
        plan.texts.add(new PlanFacts.Text("narrative", "method", "Zgłosił się PESEL 44051401458."));
        assertThat(plan.messages("L1")).containsExactly("BLOCKING method: możliwy numer PESEL – wstrzymaj publikację, poproś o usunięcie.");
    }

    @ParameterizedTest
    @CsvSource({"0,true,Opis.,1", "4,true,Opis.,1", "5,true,Opis.,0", "4,false,Opis.,0", "3,true,Programy dla mniej niż pięciu osób.,0", "3,true,Poniżej 5 osób.,0"})
    void smallNumbersOfPeopleAreWarnings(BigDecimal count, boolean persons, String description, int warnings) {
        plan.entries.set(0, new PlanFacts.Entry("D-EDU-01", "EDU", "confirmed", description, "A", "SIO", Optional.of(FactsExample.TODAY),
                Optional.of(count), persons, false, ""));
        plan.counts.add(new PlanFacts.Count("DP-01", Optional.of(count), persons && warnings > 0));
        assertThat(plan.messages("L1")).hasSize(2 * warnings).allMatch(message -> message.startsWith("WARNING D"));
        assertThat(plan.judged("L1").met()).isTrue();
    }

    @Test
    void documentNeedsLanguageHeadingsHeadersAndDescriptions() {
        var table = Table.of("tab1", " ", List.of(Table.Column.text("")), List.of());
        var figure = Figure.bars("rys1", "Wykres", "", "osoby", List.of());
        plan.document = Optional.of(FactsExample.document(" ", Section.of("s1", "1", "", table, figure)));
        assertThat(plan.messages("L2")).containsExactly("BLOCKING Dokument nie ma oznaczonego języka.", "BLOCKING Część bez nagłówka.",
                "BLOCKING Tabela bez tytułu.", "BLOCKING Tabela „ ”: kolumna bez nagłówka.", "BLOCKING Grafika „Wykres” nie ma opisu.");
    }

    @Test
    void membersWhoNeverCameAreHints() {
        plan.people.add(new PlanFacts.Person("t02", "i01", true, Set.of("EDU"), false));
        assertThat(plan.messages("P2")).containsExactly("WARNING t02: obecność 0 z 2.");
        assertThat(Completeness.of(plan.facts()).gaps()).isZero();
    }

    @Test
    void gminasWithoutTheirAdministrationInTheRoomAreHints() {
        plan.people.removeIf(person -> person.code().equals("g02"));
        assertThat(plan.messages("P2")).containsExactly("WARNING Brak udziału gmin: Stary Targ.");
    }

    @Test
    void cityIsItsOwnGmina() {
        plan.gminas.remove(1);
        plan.institutions.clear();
        assertThat(plan.messages("P2")).isEmpty();
    }

    @Test
    void strangersInChargeAndOpenCompetenceAreHints() {
        plan.actions.set(0, new PlanFacts.Action("A-EDU-1", List.of("C-EDU-1"), "i09", Optional.of(FactsExample.TODAY), Optional.of(FactsExample.TODAY),
                "uczniowie", List.of(), Optional.of(BigDecimal.ZERO), List.of(BigDecimal.ZERO), "podstawa Do ustalenia"));
        assertThat(plan.messages("A2")).containsExactly("WARNING A-EDU-1: instytucja odpowiedzialna nie uczestniczyła w pracach.",
                "WARNING A-EDU-1: brak podstawy kompetencyjnej, rozważ postulat.");
    }

    @Test
    void missingDataWithoutPersonOrDateAreHints() {
        plan.requests.add(new PlanFacts.DataRequest("W1-060", true, true));
        plan.requests.add(new PlanFacts.DataRequest("W1-061", true, false));
        plan.requests.add(new PlanFacts.DataRequest("W1-062", false, true));
        plan.entries.add(new PlanFacts.Entry("D-EDU-02", "EDU", "confirmed", "", "A", "SIO", Optional.of(FactsExample.TODAY), Optional.empty(), false, true, ""));
        assertThat(plan.messages("D4")).containsExactly("INFO W1-061: brak terminu przy brakujących danych.",
                "INFO W1-062: brak osoby przy brakujących danych.", "INFO D-EDU-02: luka danych bez sposobu uzupełnienia.");
    }
}
