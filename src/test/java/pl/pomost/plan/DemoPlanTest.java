package pl.pomost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Enrolments;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.thread.Knot;
import pl.pomost.workshop.Card;

/** The document of the demo's complete process. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class DemoPlanTest {

    private static final String PESEL = "44051401359";
    private static final int TABLES = 32;

    @Inject
    PlanAssembly assembly;
    @Inject
    ReadMaterial materials;
    @Inject
    Enrolments enrolments;
    @Inject
    SessionFactory sessions;
    private UUID enrolment;

    @BeforeEach
    void find() {
        enrolment = enrolments.of("2205", Optional.empty()).orElseThrow().id();
    }

    @Test
    void everyChapterOfTheScenarioSaysSomething() {
        PlanDocument document = assembly.assemble(enrolment, Audience.FULL);
        assertThat(document.chapters()).extracting(Section::number).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
        assertThat(document.chapters()).allSatisfy(chapter -> assertThat(chapter.withDescendants().flatMap(section -> section.blocks().stream()))
                .as(chapter.heading()).anyMatch(block -> !(block instanceof Note)));
        assertThat(document.annexes()).extracting(Section::title).containsExactly("Skład zespołu", "Uwagi z konsultacji i odpowiedzi",
                "Czerwona nić: od działania do kartki", "Źródła danych", "Słownik skrótów", "Dostępność dokumentu");
    }

    @Test
    @TestTransaction
    void everyEntryIsInIt() {
        PlanMaterial material = materials.of(enrolment);
        Set<String> places = assembly.assemble(enrolment, Audience.FULL).sections().map(Section::id).collect(Collectors.toSet());
        assertThat(places).containsAll(material.course().goals().stream().map(goal -> goal.code()).toList());
        assertThat(places).containsAll(material.course().actions().stream().map(action -> action.code()).toList());
        assertThat(places).containsAll(material.situation().diagnosis().stream().filter(entry -> entry.status().equals("confirmed")).map(entry -> entry.code()).toList());
    }

    @Test
    @TestTransaction
    void wordsOfTheFirstWorkshopOnWhichSomethingRestsAreInIt() {
        PlanMaterial material = materials.of(enrolment);
        ThreadMap thread = new ThreadMap(material);
        List<String> said = material.room().cardsOf(1).stream().filter(card -> thread.carries(card.id())).map(Card::text).toList();
        List<String> texts = assembly.assemble(enrolment, Audience.FULL).texts().toList();
        assertThat(said).hasSizeGreaterThan(20);
        assertThat(texts.stream().collect(Collectors.joining("\n"))).contains(said);
    }

    @Test
    void noFormHoldsThePersonalNumberThatSomebodyWroteOnACard() {
        for (Audience audience : Audience.values()) {
            String all = text(assembly.assemble(enrolment, audience));
            assertThat(all).doesNotContain(PESEL).doesNotContain("Hordijenko");
        }
    }

    @Test
    void theFullDocumentCountsWhatThePublicOneHides() {
        Section full = section("D-POM-03", Audience.FULL);
        Section forAll = section("D-POM-03", Audience.PUBLIC);
        assertThat(text(full)).contains("3 – osoby w programach", "dla trzech osób", "w 2026 r. trzy osoby", "Magdalena Labuda");
        assertThat(text(forAll)).contains("mniej niż\u00a05 – osoby w programach", "dla mniej niż\u00a05 osób", "Kartki W2-067 nie pokazujemy")
                .doesNotContain("trzech", "trzy osoby", "Labuda");
    }

    @Test
    void thePublicDocumentNamesNobodyOfTheTeam() {
        String forAll = text(assembly.assemble(enrolment, Audience.PUBLIC));
        List<String> names = materials().people().roster().stream().map(member -> member.firstName() + " " + member.lastName()).toList();
        assertThat(names).hasSize(29).allSatisfy(name -> assertThat(forAll).doesNotContain(name));
        assertThat(text(assembly.roster(enrolment, assembly.assemble(enrolment, Audience.PUBLIC)))).contains(names);
    }

    @Test
    void theSameProcessGivesTheSameDocument() {
        assertThat(assembly.assemble(enrolment, Audience.FULL)).isEqualTo(assembly.assemble(enrolment, Audience.FULL));
    }

    @Test
    void eachTableIsAskedOnce() {
        assembly.assemble(enrolment, Audience.FULL);
        sessions.getStatistics().setStatisticsEnabled(true);
        sessions.getStatistics().clear();
        assembly.assemble(enrolment, Audience.FULL);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isLessThanOrEqualTo(TABLES);
    }

    @Test
    void itIsMadeInAFractionOfASecond() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long begin = System.nanoTime();
            assembly.assemble(enrolment, Audience.FULL);
            best = Math.min(best, (System.nanoTime() - begin) / 1_000_000);
        }
        System.out.println("Plan of the demo: assembled in " + best + " ms");
        assertThat(best).isLessThan(300);
    }

    @Test
    void sumsOfTheBudgetAgree() {
        String budget = text(section("rozdzial-10", Audience.FULL));
        assertThat(budget).contains("2\u00a0784\u00a0000\u00a0zł", "A-ZAT-4: suma źródeł różni się od kosztu o 48\u00a0000\u00a0zł.");
    }

    @Test
    void actionsCanBeWalkedBackToTheWordsOfTheRoom() {
        Table thread = (Table) section("czerwona-nic", Audience.FULL).blocks().get(0);
        assertThat(thread.rows()).hasSize(28).anySatisfy(row -> {
            assertThat(row.cells().get(0).text()).startsWith("A-EDU-1 ");
            assertThat(row.cells().get(1).text()).isEqualTo("C-EDU-1");
            assertThat(row.cells().get(2).text()).contains("D-EDU-01");
            assertThat(row.cells().get(3).text()).contains("W4-013", "W3-023", "W2-024");
        });
        assertThat(materials().links()).anyMatch(link -> link.fromKind() == Knot.ACTION);
    }

    private PlanMaterial materials() {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(() -> materials.of(enrolment));
    }

    private Section section(String id, Audience audience) {
        return assembly.assemble(enrolment, audience).sections().filter(section -> section.id().equals(id)).findFirst().orElseThrow();
    }

    private static String text(Section section) {
        return section.withDescendants().flatMap(each -> each.blocks().stream()).flatMap(Block::texts).collect(Collectors.joining("\n"));
    }

    private static String text(PlanDocument document) {
        return document.texts().collect(Collectors.joining("\n")) + document.meta();
    }
}
