package pl.pomost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.SummaryChapter;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Language;
import pl.pomost.testing.Bundles;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.SamplePlan;
import pl.pomost.testing.VeraPdf;

/** The summary in plain language as a document of its own, in each language that somebody wrote it in and in no other. */
class PlainSummaryTest {

    private static final Scenario SCENARIO = Scenarios.shipped().usual();
    private static final String HASH = "0".repeat(64);

    @Test
    void eachLanguageHasItsOwnDocumentInItsOwnLanguage() throws IOException {
        PlanDocument plan = plan(true);
        for (Language language : WriteLeaflets.LANGUAGES) {
            Leaflet leaflet = leaflet(plan, language).orElseThrow();
            byte[] pdf = LeafletPdf.of(leaflet, Letterhead.NONE);

            assertThat(VeraPdf.failures(pdf)).as(language.tag()).isEmpty();
            assertThat(OfficeSchemas.violations(LeafletDocx.of(leaflet, Letterhead.NONE))).as(language.tag()).isEmpty();
            try (PDDocument file = Loader.loadPDF(pdf)) {
                assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            }
            assertThat(leaflet.document().meta().language()).isEqualTo(language.tag());
        }
        assertThat(text(plan, Language.PL)).contains("Wstęp bez nagłówka.", "Co zrobimy", "Otworzymy punkt").doesNotContain("відкриємо", "open a point", "Język ukraiński");
        assertThat(text(plan, Language.UK)).contains("Простою мовою", "Що ми зробимо", "відкриємо пункт", "Увесь план польською: https://pomost.example.org/plan").doesNotContain("Otworzymy", "1.2");
        assertThat(text(plan, Language.EN)).contains("In plain language", "open a point");
    }

    @Test
    void itIsSaidWhoAnswersForATranslationAndThatNobodyDoes() {
        assertThat(text(plan(true), Language.UK)).contains("Про цей текст", "Хто переклав", "tłumacz przysięgły").doesNotContain("Не вказано");
        assertThat(text(plan(true), Language.EN)).contains("It is not said who translated or confirmed this text.");
        assertThat(text(plan(true), Language.PL)).doesNotContain("Nie podano");
    }

    @Test
    void whatNobodyWroteIsNotThere() {
        assertThat(leaflet(plan(false), Language.UK)).isEmpty();
        assertThat(leaflet(plan(false), Language.EN)).isEmpty();
        assertThat(leaflet(plan(false), Language.PL)).isPresent();
        PlanDocument unwritten = PlanDocument.of(SamplePlan.bare().meta(), List.of(Section.of("rozdzial-1", "1", "Streszczenie", Note.missing("Ten tekst nie jest jeszcze napisany."))), List.of());
        assertThat(leaflet(unwritten, Language.PL)).isEmpty();
        assertThat(SummaryChapter.in(SamplePlan.bare(), SCENARIO)).isEmpty();
    }

    private static String text(PlanDocument plan, Language language) {
        return PdfText.of(LeafletPdf.of(leaflet(plan, language).orElseThrow(), Letterhead.NONE)).text();
    }

    private static Optional<Leaflet> leaflet(PlanDocument plan, Language language) {
        LeafletTexts words = Bundles.in(LeafletTexts.class, language.tag());
        var facts = new LeafletFacts(List.of(words.version("1.0", LocalDate.of(2028, 1, 10).toString())), List.of(), Optional.of("https://pomost.example.org/plan"));
        return SummaryChapter.in(plan, SCENARIO).flatMap(chapter -> PlainSummary.of(plan, HASH, chapter, language, facts, words));
    }

    private static PlanDocument plan(boolean translated) {
        Section polish = Section.of("rozdzial-1-1", "1.1", "Co zrobimy", BulletList.of("Otworzymy punkt."));
        Section origin = new Section("rozdzial-1-uk-skad", "", "Про цей текст", "uk", List.of(new Paragraph("Це переклад з польської. Хто переклав:", "uk"), Paragraph.of("tłumacz przysięgły")), List.of());
        Section ukrainian = Section.of("rozdzial-1-uk", "1.2", "Język ukraiński").withSections(
                new Section("rozdzial-1-uk-1", "", "Що ми зробимо", "uk", List.of(new Paragraph("Ми відкриємо пункт.", "uk")), List.of()), origin);
        Section english = Section.of("rozdzial-1-en", "1.3", "Język angielski", new Paragraph("We will open a point.", "en"));
        Section chapter = Section.of("rozdzial-1", "1", "Streszczenie w prostym języku", Paragraph.of("Wstęp bez nagłówka."));
        return PlanDocument.of(SamplePlan.rich().meta(), List.of(chapter.withSections(translated ? List.of(polish, ukrainian, english) : List.of(polish))), List.of());
    }
}
