package pl.pomost.region;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.EditionTerms;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Enrolments;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** A powiat that takes part in nothing yet comes into the edition; ROPS settles what holds for all; declarations are signed. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class EditionPagesTest {

    private static final String NEW = "2203";
    private static final String WISH = "/powiaty/" + NEW + "/zgloszenie";
    private static final String EDITION = "/edycje/2027";
    private static final String ANSWER = EDITION + "/powiaty/" + NEW;

    @TestHTTPResource
    String address;
    @Inject
    Applications applications;
    @Inject
    Enrolments enrolments;
    @Inject
    Editions editions;
    @Inject
    Signatories signatories;
    @Inject
    AuditLog audit;

    private EditionTerms before;

    @BeforeEach
    void rememberTheTerms() {
        before = QuarkusTransaction.requiringNew().call(() -> editions.byYear(2027).orElseThrow().terms());
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        QuarkusTransaction.requiringNew().run(() -> {
            applications.deleteAll();
            enrolments.of(NEW, Optional.of(2027)).ifPresent(enrolments::delete);
            signatories.delete("body = ?1", "Powiat Człuchowski");
            editions.byYear(2028).ifPresent(editions::delete);
            editions.byYear(2027).orElseThrow().settle(before);
            editions.flush();
            editions.getEntityManager().createNativeQuery("update edition set settled = false").executeUpdate();
        });
    }

    @Test
    void aPowiatSaysThatItWantsToTakePartAndRopsAnswers() {
        Session coordinator = as("koordynator-" + NEW);
        Session rops = as("rops");
        assertThat(page(coordinator.get("/start")).select(".next a").attr("href")).isEqualTo(WISH);
        assertThat(coordinator.post(WISH, Map.of("reasons", " ")).statusCode()).isEqualTo(422);
        assertThat(coordinator.post(WISH, Map.of("reasons", "W Człuchowie mieszka ok. 400 nowych mieszkańców.", "contact", "Wydział Oświaty")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get("/start")).select(".next h2").text()).isEqualTo("Zgłoszenie czeka na decyzję ROPS");

        assertThat(page(rops.get("/start")).select(".next a.button").attr("href")).as("what waits for ROPS").isEqualTo(ANSWER + "#dec");
        Document form = page(rops.get(ANSWER));
        assertThat(form.text()).contains("W Człuchowie mieszka ok. 400 nowych mieszkańców.").doesNotContain("koordynator-2203");
        assertThat(form.select("select[name^=met-]")).hasSize(4);
        assertThat(rops.post(ANSWER + "/decyzja", decision(form, "declined", "")).statusCode()).as("no without a reason").isEqualTo(422);
        assertThat(rops.post(ANSWER + "/decyzja", decision(form, "interested", "")).statusCode()).isEqualTo(303);
        assertThat(page(rops.get(ANSWER + "?zapisano=decyzja")).select("[role=status]").text()).contains("decyzji jeszcze nie ma");
        form = page(rops.get(ANSWER));
        assertThat(rops.post(ANSWER + "/decyzja", decision(form, "reserve", "Brakuje koordynatora.")).statusCode()).isEqualTo(303);
        Document next = page(coordinator.get("/start"));
        assertThat(next.select(".next h2").text()).isEqualTo("Powiat jest na liście rezerwowej");
        assertThat(next.select(".next").text()).contains("Miejsce na liście: 1");
        assertThat(page(coordinator.get(WISH)).text()).contains("Brakuje koordynatora.");
        assertThat(page(rops.get(EDITION)).select("tr:has(a[href=" + ANSWER + "])").text()).contains("lista rezerwowa, miejsce 1", "1 z 4");

        assertThat(rops.post(ANSWER + "/decyzja", decision(form, "enrolled", "")).statusCode()).as("an older form").isEqualTo(409);
        assertThat(rops.post(ANSWER + "/decyzja", decision(page(rops.get(ANSWER)), "enrolled", "")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get("/start")).select(".next h2").text()).isEqualTo("Zbierz zespół lokalny");
        assertThat(rops.post(ANSWER + "/decyzja", decision(page(rops.get(ANSWER)), "declined", "Jednak nie.")).statusCode()).as("what has begun goes on").isEqualTo(422);
        assertThat(QuarkusTransaction.requiringNew().call(() -> audit.count("powiat = ?1 and action like 'enrolment.%'", NEW))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void ropsCreatesTheNextEditionFromTheLastOne() {
        Session rops = as("rops");
        assertThat(page(rops.get("/edycje")).select("a[href=/edycje/nowa]")).hasSize(1);
        Document form = page(rops.get("/edycje/nowa"));
        assertThat(form.select("input[name=year]").val()).isEqualTo("2028");
        assertThat(form.select("input[name=name]").val()).isEqualTo("Edycja 2028");
        assertThat(form.select("main form button.button").text()).isEqualTo("Utwórz edycję");
        assertThat(form.select("input[name=opens-4]").val()).isEqualTo("2028-11-01");
        assertThat(form.select("textarea[name=criteria]").text()).isNotBlank();
        assertThat(Jsoup.parse(rops.post("/edycje/nowa", Forms.filled(form, "year", "2027")).body()).select(".errors").text()).contains("edycja 2027 już jest");
        assertThat(Jsoup.parse(rops.post("/edycje/nowa", Forms.filled(form, "year", "2029")).body()).select(".errors").text()).contains("wpisz dzień z roku edycji, czyli 2029");
        assertThat(rops.post("/edycje/nowa", Forms.filled(form, "places", "7")).statusCode()).isEqualTo(303);

        Document next = page(rops.get("/edycje/2028"));
        assertThat(next.select(".told[role=status]").text()).isEqualTo("Zapisano.");
        assertThat(page(rops.get("/edycje/2028")).select(".told")).as("said once").isEmpty();
        Session inNow = as("koordynator-2205");
        String wish = page(inNow.get("/start")).select("a:contains(Edycja 2028)").attr("href");
        assertThat(page(inNow.get("/powiaty/2205/zgloszenie")).select("main a.button").attr("href")).isEqualTo(wish);
        assertThat(page(as("czlonek-2205").get("/powiaty/2205/zgloszenie")).select("main a.button")).as("for the coordinator only").isEmpty();
        String sent = page(inNow.get(wish)).select("main form[method=post]").attr("action");
        assertThat(inNow.post(sent, Map.of("reasons", "Chcemy dalej.")).statusCode()).isEqualTo(303);
        assertThat(page(inNow.get(wish)).select("textarea").text()).isEqualTo("Chcemy dalej.");
        assertThat(page(rops.get("/edycje/2028/powiaty/2205")).text()).contains("Chcemy dalej.");
        assertThat(next.text()).contains("1 listopada 2028", "0 z 7");
        assertThat(page(Sessions.anonymous(address.replaceAll("/$", "")).get("/powiaty")).text()).as("what is under way stays in sight").contains("Edycja 2027");
        assertThat(QuarkusTransaction.requiringNew().call(() -> audit.count("action = 'edition.created'"))).isPositive();
    }

    @Test
    void noMoreArePutInThanThereArePlaces() {
        Session rops = as("rops");
        long taken = QuarkusTransaction.requiringNew().call(() -> enrolments.count("powiat <> '0000'"));
        var form = Forms.filled(page(rops.get(EDITION + "/edycja")), "places", String.valueOf(taken));
        assertThat(rops.post(EDITION + "/edycja", form).statusCode()).isEqualTo(303);
        assertThat(rops.post(ANSWER + "/zgloszenie", Map.of("reasons", "Pismo starosty")).statusCode()).isEqualTo(303);
        var refused = rops.post(ANSWER + "/decyzja", decision(page(rops.get(ANSWER)), "enrolled", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select(".errors").text()).contains("Wszystkie miejsca są zajęte");
    }

    @Test
    void windowsAreSettledByRopsAndADayOutsideIsOnlyWarnedAbout() {
        Session rops = as("rops");
        Document form = page(rops.get(EDITION + "/edycja"));
        assertThat(form.select("input[name^=opens-]")).hasSize(4);
        var wrong = rops.post(EDITION + "/edycja", Forms.filled(form, "closes-4", "2027-10-01"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select(".errors").text()).contains("Ostatni dzień jest przed pierwszym");
        assertThat(rops.post(EDITION + "/edycja", Forms.filled(form, "closes-4", "2027-12-15")).statusCode()).isEqualTo(303);
        assertThat(page(rops.get(EDITION)).text()).contains("15 grudnia 2027");

        Session coordinator = as("koordynator-2202");
        String workshop = "/powiaty/2202/warsztaty/4";
        var date = Map.of("dzien", "2028-01-20", "poczatek", "", "koniec", "", "miejsce", "", "prowadzacy", "");
        Document planned = page(coordinator.get(workshop));
        var asBefore = Forms.filled(planned, "nic", "");
        String field = planned.select("form[action$=termin] input[type=date]").attr("name");
        assertThat(coordinator.post(workshop + "/termin", Map.of(field, "2028-01-20")).statusCode()).as(date.toString()).isEqualTo(303);
        assertThat(page(coordinator.get(workshop)).select(".is-warn").text()).contains("poza oknem tej edycji: 1 listopada 2027 – 15 grudnia 2027");
        assertThat(coordinator.post(workshop + "/termin", Map.of(field, "2027-12-14")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(workshop)).text()).doesNotContain("poza oknem");
        assertThat(coordinator.post(workshop + "/termin", asBefore).statusCode()).isEqualTo(303);
    }

    @Test
    void powiatsThatTakePartAreNobodysToChangeButRops() {
        assertThat(as("koordynator-" + NEW).get(EDITION).statusCode()).isEqualTo(403);
        assertThat(as("auditor").get(EDITION).statusCode()).isEqualTo(200);
        assertThat(as("auditor").get(EDITION + "/edycja").statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2205").post("/powiaty/2205/zgloszenie", Map.of("reasons", "jeszcze raz")).statusCode()).as("takes part already").isEqualTo(422);
    }

    @Test
    void twoDeclarationsAreReadByEveryoneAndSignedThroughRops() {
        Document read = page(Sessions.anonymous(base()).get("/deklaracje"));
        assertThat(read.select("main h2").eachText()).hasSize(2).anyMatch(title -> title.contains("Przyjazne i bezpieczne Pomorze")).anyMatch(title -> title.contains("Unii Metropolii Polskich"));
        assertThat(read.select("section:has(#prezydenci-ump) tbody tr, section[aria-labelledby=prezydenci-ump] tbody tr")).hasSize(12);
        assertThat(read.select("section[aria-labelledby=prezydenci-ump]").text()).contains("Lista jest pełna").doesNotContain("Na liście nie ma jeszcze");
        assertThat(read.select("section[aria-labelledby=przyjazne-pomorze]").text()).contains("Na liście nie ma jeszcze wszystkich podpisów");
        assertThat(read.select("section[aria-labelledby=przyjazne-pomorze] .step-accepted").text()).contains("kartuski");
        assertThat(read.select("main form")).isEmpty();

        Session rops = as("rops");
        assertThat(sign(rops, "notatka.pdf", "to nie jest skan".getBytes(UTF_8)).statusCode()).isEqualTo(422);
        assertThat(sign(rops, "podpis.pdf", "%PDF-1.7 podpis".getBytes(UTF_8)).statusCode()).isEqualTo(303);
        assertThat(sign(rops, "podpis.pdf", "%PDF-1.7 podpis".getBytes(UTF_8)).statusCode()).as("the same once more").isEqualTo(422);
        assertThat(page(Sessions.anonymous(base()).get("/deklaracje")).select("section[aria-labelledby=przyjazne-pomorze] .step-accepted").text()).contains("człuchowski");
        String scan = page(rops.get("/deklaracje")).select("tr:contains(Człuchowski) a").attr("href");
        assertThat(rops.get(scan).headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(as("koordynator-" + NEW).get(scan).statusCode()).isEqualTo(403);
    }

    private static List<Map.Entry<String, String>> decision(Document form, String state, String answer) {
        return List.of(Map.entry("version", form.select("form[action$=decyzja] input[name=version]").val()), Map.entry("state", state), Map.entry("answer", answer),
                Map.entry("met-wladze", "tak"), Map.entry("note-wladze", "pismo z 12 maja"), Map.entry("met-koordynator", "nie"));
    }

    private io.restassured.response.Response sign(Session session, String name, byte[] scan) {
        Map<String, String> cookies = session.cookies().stream().collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (one, other) -> other));
        var utf = new io.restassured.builder.MultiPartSpecBuilder("Powiat Człuchowski").controlName("body").charset(UTF_8).build();
        return given().cookies(cookies).redirects().follow(false).multiPart("csrf-token", session.formToken()).multiPart("declaration", "przyjazne-pomorze").multiPart(utf)
                .multiPart("powiat", NEW).multiPart("job", "Starosta").multiPart("day", "2027-05-01").multiPart("scan", name, scan, "application/pdf").post("/deklaracje");
    }

    private Session as(String user) {
        return Sessions.of(user, base());
    }

    private String base() {
        return address.replaceAll("/$", "");
    }

    private static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
