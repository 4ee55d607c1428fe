package pl.pomost.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import pl.pomost.plan.CanonicalJson;
import pl.pomost.plan.PlanDocument;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LibreOffice;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.OpenDocuments;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.PlanSchema;
import pl.pomost.testing.Tokens;
import pl.pomost.testing.VeraPdf;

/** The files of the demo's complete plan, as they come out of the service. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class DemoPlanFilesTest {

    private static final int SECONDS = 5;
    private static final int RUNS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Inject
    CanonicalJson canonical;
    @Inject
    PlanWriters writers;

    @Test
    void thePdfIsAccessibleAndGivesBackEveryWord() {
        byte[] pdf = file("pdf", "koordynator-2205").asByteArray();
        PlanDocument plan = plan("koordynator-2205");
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        PdfText text = PdfText.of(pdf);
        var printable = new PrintableText(PlanFonts.shared()::has);
        List<String> words = plan.texts().map(printable::of).flatMap(line -> Arrays.stream(line.split("[\\s\u00A0]+"))).filter(word -> !word.isEmpty()).toList();
        assertThat(words.size()).isGreaterThan(15_000);
        assertThat(Set.copyOf(words)).contains("łóżka,", "Картузах.", "newcomers");
        assertThat(text.missing(words)).isEmpty();
        assertThat(text.linesEndingInOneLetter()).isEmpty();
        System.out.println("Plan of the demo: " + text.lines().get(text.lines().size() - 1).page() + " pages");
    }

    @Test
    void everyOfficeFileIsValidAndLibreOfficeFindsTheHeadingsAndCellsOfTheModel() {
        PlanDocument plan = plan("koordynator-2205");
        Map<String, byte[]> files = Map.of("word.docx", file("docx", "koordynator-2205").asByteArray(), "open.odt", file("odt", "koordynator-2205").asByteArray());
        assertThat(OfficeSchemas.violations(files.get("word.docx"))).isEmpty();
        assertThat(OpenDocuments.violations(Map.of("open.odt", files.get("open.odt")))).isEmpty();
        LibreOffice.convertAll(files, "html").forEach((name, html) -> {
            Document page = Jsoup.parse(new String(html, UTF_8));
            assertThat(DocxModel.outline(page)).as(name).containsExactlyElementsOf(DocxModel.outline(plan));
            assertThat(DocxModel.tables(page)).as(name).containsExactlyElementsOf(DocxModel.tables(plan, canonical.sha256(plan)));
        });
    }

    @Test
    void theCouncilsSlidesAreValidAndLibreOfficeFindsTheirTitlesAndCells() {
        PlanDocument plan = plan("koordynator-2205");
        byte[] pptx = file("pptx", "koordynator-2205").asByteArray();
        assertThat(OfficeSchemas.violations(pptx)).isEmpty();
        List<SlideFit.Fitted> slides = PptxSlides.fitted(plan, canonical.sha256(plan), Letterhead.NONE);
        Document saved = SlidesModel.content(LibreOffice.convert(pptx, "pptx", "odp"));
        assertThat(SlidesModel.titles(saved)).hasSize(10).containsExactlyElementsOf(SlidesModel.titles(slides));
        assertThat(SlidesModel.tables(saved)).hasSizeGreaterThan(5).containsExactlyElementsOf(SlidesModel.tables(slides));
        assertThat(slides.get(7).pieces().get(0).piece()).isInstanceOf(Slide.Chart.class);
    }

    @Test
    void thePageInOneFileIsValid() {
        Response page = file("html", "koordynator-2205");
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(new HtmlCheck().findings(page.asString())).isEmpty();
    }

    @Test
    void itsDataKeepToTheirSchemaAndItsDaysAreAValidCalendar() throws Exception {
        assertThat(PlanSchema.violations(file("json", "koordynator-2205").asByteArray())).isEmpty();
        assertThat(new CalendarBuilder().build(new ByteArrayInputStream(file("ics", "koordynator-2205").asByteArray())).validate(true).getEntries()).isEmpty();
        assertThat(given().get("/api/v1/plan-schema").then().statusCode(200).contentType("application/schema+json").extract().asString()).contains("urn:pomost:plan:1");
    }

    @Test
    void whatIsOfferedCanBeHadAndNothingElse() {
        writers.endings().forEach(extension -> status(extension, "rops", 200));
        status("exe", "rops", 404);
    }

    /** Counted in time of the processor, for other work on the machine is not the writers' doing; the first of a few that is fast enough will do. */
    @Test
    void everyFormatIsWrittenInAFewSeconds() throws IOException {
        PlanDocument plan = plan("koordynator-2205");
        for (String format : writers.endings()) {
            long best = Long.MAX_VALUE;
            int length = 0;
            for (int i = 0; i < RUNS && best >= SECONDS * 1000L; i++) {
                long begin = THREADS.getCurrentThreadCpuTime();
                var out = new ByteArrayOutputStream();
                writers.forExtension(format).orElseThrow().write(plan, canonical.sha256(plan), out);
                best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - begin) / 1_000_000);
                length = out.size();
            }
            System.out.println("Plan of the demo as " + format + ": " + length / 1000 + " kB in " + best + " ms");
            assertThat(best).as(format).isLessThan(SECONDS * 1000L);
        }
    }

    @Test
    void theFileIsNamedAfterPowiatVersionAndDay() {
        assertThat(file("pdf", "rops").header("Content-Disposition")).isEqualTo("attachment; filename=\"2205_plan_v1.0_2028-01-10.pdf\"");
    }

    @Test
    void theProcessThatCameInAsSubmittedHasAFrozenVersion() {
        byte[] full = file("json?version=1.0", "rops").asByteArray();
        assertThat(file("json?version=1", "rops").asByteArray()).isEqualTo(full);
        assertThat(PdfText.of(file("pdf?version=1.0", "rops").asByteArray()).text()).contains(canonical.sha256(full)).contains("Joanna Miotk");
        status("json?version=7", "rops", 404);
    }

    @Test
    void othersSeeTheFrozenVersionInPublicForm() {
        byte[] forAll = file("json", "koordynator-2216").asByteArray();
        assertThat(new String(forAll, UTF_8)).doesNotContain("Miotk", "trzech osób").contains("mniej niż");
        String pdf = PdfText.of(file("pdf", "koordynator-2216").asByteArray()).text();
        assertThat(pdf).contains(canonical.sha256(forAll)).doesNotContain("Miotk");
        status("json", "ekspert-edukacja", 404);
        assertThat(given().auth().oauth2(Tokens.of("koordynator-2205")).get("/api/v1/powiaty/2216/plan.json").statusCode()).isEqualTo(404);
    }

    @Test
    void theTeamSeesWhatThePublicWillSeeWithItsPeopleOutsideTheHash() {
        byte[] json = file("json?audience=public", "koordynator-2205").asByteArray();
        String pdf = PdfText.of(file("pdf?audience=public", "koordynator-2205").asByteArray()).text();
        assertThat(new String(json, UTF_8)).doesNotContain("Miotk");
        assertThat(pdf).contains(canonical.sha256(json)).contains("Joanna Miotk");
    }

    private PlanDocument plan(String username) {
        return canonical.read(file("json", username).asByteArray());
    }

    private static Response file(String format, String username) {
        return status(format, username, 200);
    }

    private static Response status(String format, String username, int status) {
        Response response = given().auth().oauth2(Tokens.of(username)).get("/api/v1/powiaty/2205/plan." + format);
        assertThat(response.statusCode()).as(format + " as " + username).isEqualTo(status);
        return response;
    }
}
