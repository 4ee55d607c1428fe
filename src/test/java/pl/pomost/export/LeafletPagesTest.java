package pl.pomost.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.HtmlCheck;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.OfficeSchemas;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.VeraPdf;

/** The demo's plan on one page and in plain language, for its team, for ROPS and for those who see no draft. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LeafletPagesTest {

    private static final String POWIAT = "/powiaty/2205";
    private static final String PAGE = POWIAT + "/na-jednej-stronie";
    private static final String UKRAINIAN = POWIAT + "/plan/tekst/summary_uk";

    @TestHTTPResource
    String address;

    @AfterAll
    static void restore() {
        DemoProcess.restore();
    }

    @Test
    void theDemosPlanIsOnePageForItsTeam() throws IOException {
        Session coordinator = session("koordynator-2205");
        Document page = page(coordinator, PAGE);
        byte[] pdf = coordinator.download(PAGE + ".pdf");

        assertThat(page.select("article table").size()).isGreaterThanOrEqualTo(3);
        assertThat(page.select("article").text()).contains("W powiecie kartuskim każdy wie, do kogo zapukać", "osoby: 146 000 (31.12.2026)", "Szkoły przyjmują nowych uczniów bez wspólnej procedury",
                "Jedna procedura przyjęcia ucznia", "do 28.06.2030", "2 784 000 zł", "1 136 000 zł", "Stan planu", "roboczy");
        assertThat(page.select("main").text()).contains("małe liczby osób nie są ukryte");
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(PdfText.of(pdf).text()).contains("2 784 000 zł", "Edukacja", "Pomoc społeczna", "Punkt Nowego Mieszkańca", "/powiaty/2205/plan");
        assertThat(OfficeSchemas.violations(coordinator.download(PAGE + ".docx"))).isEmpty();
        assertThat(page(coordinator, PAGE + "?audience=public").select("main").text()).doesNotContain("małe liczby osób nie są ukryte");
        assertThat(page(session("rops"), PAGE).select("article").text()).contains("Stan planu");
        assertThat(page(coordinator, POWIAT + "/plan").select("a[href=" + PAGE + "]")).isNotEmpty();
        assertThat(page(coordinator, POWIAT + "/pliki").select("a[href^=" + PAGE + "]")).isNotEmpty();
    }

    @Test
    void whoSeesNoDraftSeesNoDraftOnOnePageEither() {
        Session other = session("koordynator-2206");
        assertThat(session("ekspert-zdrowie").get(PAGE).statusCode()).isEqualTo(404);
        assertThat(other.get(PAGE).statusCode()).isIn(200, 404);
        if (other.get(PAGE).statusCode() == 200) {
            assertThat(page(other, PAGE).select("article").text()).doesNotContain("Stan planu");
        }
        assertThat(session("koordynator-2205").get(PAGE + "?version=77").statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get(PAGE).statusCode()).isEqualTo(302);
        assertThat(given().redirects().follow(false).get("/plany/2205/2027/wersje/1/na-jednej-stronie").statusCode()).isEqualTo(404);
    }

    @Test
    void thePlainSummaryIsInEachLanguageAndSaysWhoAnswersForIt() {
        Session coordinator = session("koordynator-2205");
        Document polish = page(coordinator, POWIAT + "/prostym-jezykiem/pl");
        Document ukrainian = page(coordinator, POWIAT + "/prostym-jezykiem/uk");

        assertThat(polish.select("article[lang=pl] h2").eachText()).startsWith("O czym jest ten plan", "Kto go napisał");
        assertThat(ukrainian.select("article[lang=uk] h2").eachText()).startsWith("Про що цей план", "Хто його написав");
        assertThat(ukrainian.select("h1[lang=uk]").text()).isEqualTo("Простою мовою: powiat kartuski");
        assertThat(ukrainian.select("main").text()).contains("Не вказано, хто переклав");
        assertThat(coordinator.get(POWIAT + "/prostym-jezykiem/fr").statusCode()).isEqualTo(404);
        assertThat(VeraPdf.failures(coordinator.download(POWIAT + "/prostym-jezykiem/uk.pdf"))).isEmpty();

        Document form = page(coordinator, UKRAINIAN);
        assertThat(form.select("input[name=pochodzenie][checked]").val()).isEqualTo("nikt");
        var refused = coordinator.post(UKRAINIAN, with(form, Map.of("pochodzenie", "TRANSLATED", "do", "zapisz")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("napisz, kto odpowiada za ten tekst");
        assertThat(coordinator.post(UKRAINIAN, with(form, Map.of("pochodzenie", "TRANSLATED", "kto", "tłumacz przysięgły języka ukraińskiego", "do", "zapisz"))).statusCode()).isEqualTo(303);

        assertThat(page(coordinator, POWIAT + "/prostym-jezykiem/uk").select("main").text()).contains("Це переклад з польської. Хто переклав: tłumacz przysięgły języka ukraińskiego").doesNotContain("Не вказано");
        assertThat(PdfText.of(coordinator.download(POWIAT + "/prostym-jezykiem/uk.pdf")).text()).contains("tłumacz przysięgły języka ukraińskiego");
        Document again = page(coordinator, UKRAINIAN);
        assertThat(again.select("input[name=pochodzenie][checked]").val()).isEqualTo("TRANSLATED");

        // other words are other words: what was said of the earlier ones says nothing of them
        String text = again.select("textarea[name=text]").first().wholeText().strip() + "\n\nНове речення.";
        assertThat(coordinator.post(UKRAINIAN, with(again, Map.of("text", text, "pochodzenie", "nikt", "kto", "", "do", "zapisz"))).statusCode()).isEqualTo(303);
        assertThat(page(coordinator, POWIAT + "/prostym-jezykiem/uk").select("main").text()).contains("Не вказано, хто переклав", "Нове речення.");

        assertThat(coordinator.post(POWIAT + "/plan/tekst/summary_en", with(page(coordinator, POWIAT + "/plan/tekst/summary_en"), Map.of("text", "", "do", "zapisz"))).statusCode()).isEqualTo(303);
        Document missing = page(coordinator, POWIAT + "/prostym-jezykiem/en");
        assertThat(missing.select(".message").text()).contains("Pomost does not translate by itself");
        assertThat(missing.select("a[href$=en.pdf]")).isEmpty();
        assertThat(coordinator.get(POWIAT + "/prostym-jezykiem/en.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void thePagesAreValid() {
        HtmlCheck check = new HtmlCheck();
        Stream.of(PAGE, POWIAT + "/prostym-jezykiem/uk", UKRAINIAN, POWIAT + "/pliki").forEach(path -> {
            String html = session("koordynator-2205").get(path).body();
            assertThat(check.findings(html)).as(path).isEmpty();
            Elements headings = Jsoup.parse(html).select("main h1");
            assertThat(headings).as(path).hasSize(1);
        });
    }

    /** The form as it came, with some fields changed. */
    private static List<Map.Entry<String, String>> with(Document page, Map<String, String> changed) {
        List<Map.Entry<String, String>> fields = Forms.filled(page, "do", "zapisz").stream().filter(field -> !changed.containsKey(field.getKey())).toList();
        return Stream.concat(fields.stream(), changed.entrySet().stream()).toList();
    }

    private Session session(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(Session session, String path) {
        var answer = session.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
