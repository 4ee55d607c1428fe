package pl.pomost.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static pl.pomost.review.PathByApi.COORDINATOR;
import static pl.pomost.review.PathByApi.REVIEWER;
import static pl.pomost.review.PathByApi.adopt;
import static pl.pomost.review.PathByApi.mark;
import static pl.pomost.review.PathByApi.path;
import static pl.pomost.review.PathByApi.send;
import static pl.pomost.review.PathByApi.step;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Powiats;
import pl.pomost.export.ReplaceProcess;
import pl.pomost.testing.CorrectedDemo;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Tokens;

/** A plan on its whole path, through the API, and what the pages and the world see of it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PlanPathTest {

    private static final String APPROVER = "rops-approver";

    @TestHTTPResource
    String address;
    @Inject
    ReplaceProcess replace;
    @Inject
    Powiats powiats;
    @Inject
    Editions editions;
    @Inject
    ReadyForAcceptance ready;

    @BeforeEach
    @AfterEach
    void fromTheBeginning() {
        ready.forget("2205");
        DemoProcess.restore();
    }

    @Test
    void aPlanGoesItsWholeWay() {
        submitKnowingly();
        theDraftIsClosed();
        step(REVIEWER, "formal-check", "SUBMITTED").statusCode(200);
        step(REVIEWER, "substantive-review", "FORMAL_CHECK").statusCode(200);
        step(APPROVER, "acceptance", "SUBSTANTIVE_REVIEW").statusCode(409).body("reasons", hasItem(startsWith("B1.")));
        step(REVIEWER, "return", "SUBSTANTIVE_REVIEW", Map.of()).statusCode(422).body("title", equalTo("Napisz, dlaczego"));
        step(REVIEWER, "return", "SUBSTANTIVE_REVIEW").statusCode(200).body("state", equalTo("RETURNED"));
        correct();
        String mark = mark();
        step(COORDINATOR, "submission", "RETURNED", Map.of("confirms", mark)).statusCode(200).body("submission.round", equalTo(2))
                .body("submission.dueOn", equalTo("2028-01-24")).body("submission.daysLeft", equalTo(14));
        // what the program finds is all met now, on the edition's own scenario: nobody checks the form by hand
        step(REVIEWER, "formal-check", "SUBMITTED").statusCode(200).body("state", equalTo("SUBSTANTIVE_REVIEW"));
        ready.prepare("2205");
        notForTheWorld();
        step(APPROVER, "acceptance", "SUBSTANTIVE_REVIEW", Map.of("note", "Blokujące uwagi usunięto.", "withRecommendations", true)).statusCode(200)
                .body("state", equalTo("ACCEPTED")).body("open.step", contains("revocation"));
        adopt("2028-01-09").statusCode(422).body("title", equalTo("Data aktu nie pasuje"));
        adopt("2028-01-10", "R".repeat(201)).statusCode(422).body("field", equalTo("organ"));
        adopt("2028-01-10").statusCode(200).body("state", equalTo("ADOPTED"));
        notForTheWorld();
        int version = step(COORDINATOR, "publication", "ADOPTED").statusCode(200).body("state", equalTo("PUBLISHED")).extract().path("submission.version");
        forTheWorld(version);
        practised(this::notForTheWorld);
        step(COORDINATOR, "implementation", "PUBLISHED").statusCode(200);
        step(COORDINATOR, "amendment", "IN_IMPLEMENTATION").statusCode(200).body("open.step", hasItems("consultation-again", "submission", "withdrawal", "closure"));
        anAmendedDraftIsConsultedBesideItsWay();
        anAmendedPlanStandsBesideTheOldOne(version);
        step(COORDINATOR, "closure", "IN_IMPLEMENTATION").statusCode(200).body("state", equalTo("CLOSED")).body("open", equalTo(List.of()));
        given().get("/plany/2205/2027/wersje/" + version).then().statusCode(200);
        storyIsTold();
    }

    private void anAmendedDraftIsConsultedBesideItsWay() {
        step(COORDINATOR, "consultation-again", "AMENDED").statusCode(409).body("title", equalTo("Tego kroku nie można teraz zrobić"));
        var coordinator = Sessions.of(COORDINATOR, base());
        coordinator.post("/powiaty/2205/konsultacje/nastepne", Map.of());
        assertThat(coordinator.post("/powiaty/2205/konsultacje/ustalenia", Map.of("version", "0", "od", "2028-01-10", "do-dnia", "2028-02-20", "jezyki", "pl", "sposoby", "e-mail", "do", "zapisz"))
                .statusCode()).isEqualTo(303);
        step(REVIEWER, "consultation-again", "AMENDED").statusCode(403);
        step(COORDINATOR, "consultation-again", "AMENDED").statusCode(200).body("state", equalTo("AMENDED"));
        step(COORDINATOR, "consultation-again", "AMENDED").statusCode(409);
        assertThat(given().get("/konsultacje/2205/2027").asString()).contains("20 lutego 2028");
        assertThat(given().get("/konsultacje/2205/2027/1").asString()).contains("K-04");
    }

    private void anAmendedPlanStandsBesideTheOldOne(int old) {
        String mark = mark();
        int version = step(COORDINATOR, "submission", "AMENDED", Map.of("confirms", mark)).statusCode(200).body("submission.dueOn", equalTo("2028-01-31"))
                .extract().path("submission.version");
        assertThat(version).as("one more was shown to everybody").isEqualTo(old + 2);
        assertThat(given().get("/konsultacje/2205/2027").asString()).as("it ended with the submission").contains("Konsultacje skończyły się 10 stycznia 2028");
        step(REVIEWER, "formal-check", "SUBMITTED").statusCode(200).body("state", equalTo("SUBSTANTIVE_REVIEW"));
        ready.prepare("2205");
        given().get("/plany/2205/2027/wersje/" + version).then().statusCode(404);
        step(APPROVER, "acceptance", "SUBSTANTIVE_REVIEW").statusCode(409).body("title", equalTo("Zostały otwarte uwagi"));
        var without = Sessions.of(APPROVER, base()).post("/powiaty/2205/droga/krok/akceptacja", Map.of("stan", "SUBSTANTIVE_REVIEW", "wersja", String.valueOf(version), "rodzaj", "bez-zalecen",
                "uzasadnienie", "Bez zaleceń."));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(without.body()).select(".errors").text()).contains("są uwagi, które nie są zamknięte");
        step(APPROVER, "acceptance", "SUBSTANTIVE_REVIEW", Map.of("note", "Zalecenia w uwagach.", "withRecommendations", true)).statusCode(200);
        adopt("2028-01-10").statusCode(200);
        step(COORDINATOR, "publication", "ADOPTED").statusCode(200);
        assertThat(given().get("/plany/2205/2027/wersje/" + old).then().statusCode(200).extract().asString()).contains("To jest starsza wersja.");
        assertThat(given().get("/plany/2205/2027").asString()).contains("Wersja " + version).doesNotContain("To jest starsza wersja.");
        step(COORDINATOR, "implementation", "PUBLISHED").statusCode(200);
    }

    /** Everything that is missing is listed; without the mark of that very list nothing happens. */
    private void submitKnowingly() {
        step(COORDINATOR, "submission", "DRAFT").statusCode(422).body("confirm", hasItem(startsWith("B1."))).body("mark", equalTo(mark()));
        step(COORDINATOR, "submission", "DRAFT", Map.of("confirms", "0000000000000000")).statusCode(422);
        path(COORDINATOR).body("state", equalTo("DRAFT")).body("open.step", contains("consultation", "submission"))
                .body("closed.find { it.step == 'acceptance' }.reasons", contains("Robi to osoba akceptująca w ROPS.", "Ten krok prowadzi ze stanu „ocena merytoryczna”."));
        String mark = mark();
        step("czlonek-2205", "submission", "DRAFT", Map.of("confirms", mark)).statusCode(403);
        step(REVIEWER, "submission", "DRAFT", Map.of("confirms", mark)).statusCode(403);
        step("koordynator-2206", "submission", "DRAFT", Map.of("confirms", mark)).statusCode(404);
        step(COORDINATOR, "submission", "DRAFT", Map.of("confirms", mark)).statusCode(200).body("state", equalTo("SUBMITTED")).body("submission.round", equalTo(1))
                .body("submission.submittedOn", equalTo("2028-01-10")).body("submission.dueOn", equalTo("2028-01-31")).body("submission.daysLeft", equalTo(21));
        step(COORDINATOR, "submission", "DRAFT", Map.of("confirms", mark)).statusCode(409).body("title", equalTo("Plan zmienił stan"))
                .body("detail", containsString("Joanna Miotk")).body("state", equalTo("SUBMITTED"));
    }

    private void theDraftIsClosed() {
        var coordinator = Sessions.of(COORDINATOR, base());
        Response file = given().auth().oauth2(Tokens.of(COORDINATOR)).contentType("application/json").body("{}").put("/api/v1/powiaty/2205/process");
        assertThat(file.statusCode()).isEqualTo(409);
        assertThat(coordinator.get("/powiaty/2205/cele/C-EDU-1/edycja").statusCode()).isEqualTo(409);
        assertThat(coordinator.post("/powiaty/2205/cele/C-EDU-1/edycja", Map.of("do", "zapisz")).body()).contains("Teraz nie można zmieniać planu", "ocenia go ROPS");
        assertThat(coordinator.get("/powiaty/2205/cele/C-EDU-1").body()).doesNotContain("/cele/C-EDU-1/edycja");
        assertThat(coordinator.get("/powiaty/2205/role").statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(coordinator.get("/powiaty/2205/droga").body());
        assertThat(page.select(".page-head").text()).contains("Plan jest w stanie „złożony”", "Ocena do 31 stycznia 2028: zostało 21 dni");
        assertThat(page.select("[aria-current=step]").text()).contains("złożony");
    }

    private void correct() {
        replace.with(CorrectedDemo.corrected(), powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
    }

    private void notForTheWorld() {
        Stream.of("/plany/2205/2027", "/plany/2205/2027/wersje/1", "/plany/2205/2027/wersje/2", "/plany/2205/2027/wersje/3/plan.pdf", "/plany/2205/2027/wersje/3/plan.json")
                .forEach(closed -> assertThat(given().get(closed).statusCode()).as(closed).isEqualTo(404));
        assertThat(given().get("/plany").asString()).contains("Żaden plan nie jest jeszcze opublikowany.");
        assertThat(Jsoup.parse(given().get("/plany/podsumowanie/2027").asString()).select("article").text()).contains("Żaden plan nie jest jeszcze opublikowany.").doesNotContain("kartuski", "zł");
        given().auth().oauth2(Tokens.of("ekspert-edukacja")).get("/api/v1/powiaty/2205/plan.json").then().statusCode(404);
    }

    /** As if the powiat were the one in which people try things out: what that publishes is for nobody else. */
    private void practised(Runnable look) {
        QuarkusTransaction.requiringNew().run(() -> powiats.update("practice = true where teryt = '2205'"));
        try {
            look.run();
        } finally {
            QuarkusTransaction.requiringNew().run(() -> powiats.update("practice = false where teryt = '2205'"));
        }
    }

    private void forTheWorld(int version) {
        Document page = Jsoup.parse(given().header("Accept-Language", "en").get("/plany/2205/2027").then().statusCode(200).extract().asString());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".page-head").text()).contains("Version " + version).contains("uchwała no. XII/123/2028 of 10 January 2028, Rada Powiatu");
        assertThat(page.select("article .attrs").first().text()).contains("uchwała nr XII/123/2028 z dnia 10 stycznia 2028, Rada Powiatu").doesNotContain("nie został jeszcze przyjęty");
        assertThat(page.select("article[lang=pl] h2").size()).isGreaterThan(15);
        assertThat(page.select("article a[href^=/powiaty]")).isEmpty();
        assertThat(given().get("/plany").asString()).contains("/plany/2205/2027");
        given().get("/plany/2205/2027/wersje/1").then().statusCode(404);
        byte[] json = given().get("/plany/2205/2027/wersje/" + version + "/plan.json").then().statusCode(200).extract().asByteArray();
        given().auth().oauth2(Tokens.of("ekspert-edukacja")).get("/api/v1/powiaty/2205/plan.json").then().statusCode(200);
        given().auth().oauth2(Tokens.of("koordynator-2264")).get("/api/v1/powiaty/2205/plan.json?version=" + version).then().statusCode(200);
        assertThat(given().get("/plany/2205/2027/wersje/" + version + "/plan.pdf").asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        aVersionIsKnownByItsFile(json, version);
        itsShorterVersionsAreForTheWorldToo("/plany/2205/2027/wersje/" + version);
    }

    private void itsShorterVersionsAreForTheWorldToo(String place) {
        Document published = Jsoup.parse(given().header("Accept-Language", "uk").get(place).asString());
        assertThat(published.select("a[href^=" + place + "/]").eachAttr("href")).contains(place + "/na-jednej-stronie", place + "/prostym-jezykiem/uk", place + "/prostym-jezykiem/en");
        Document page = Jsoup.parse(given().get(place + "/na-jednej-stronie").then().statusCode(200).extract().asString());
        assertThat(page.select("article").text()).contains("uchwała nr XII/123/2028", "Opublikowano", "2 694 000 zł").doesNotContain("Stan planu");
        assertThat(page.select("article a[href^=/powiaty]")).isEmpty();
        assertThat(given().get(place + "/na-jednej-stronie.pdf").then().statusCode(200).extract().asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        Document plain = Jsoup.parse(given().header("Accept-Language", "en").get(place + "/prostym-jezykiem/uk").then().statusCode(200).extract().asString());
        assertThat(plain.select("html").attr("lang")).isEqualTo("en");
        assertThat(plain.select("article[lang=uk]").text()).contains("Про що цей план");
        given().get(place + "/prostym-jezykiem/en.docx").then().statusCode(200);
        Document region = Jsoup.parse(given().get("/plany/podsumowanie/2027").then().statusCode(200).extract().asString());
        assertThat(region.select("article").text()).contains("powiat kartuski", "uchwała nr XII/123/2028", "/plany/2205/2027", "2 694 000 zł", "EDU-1 Przyjęcie ucznia").doesNotContain("Co powtarza się w ocenach", "Stan planu");
    }

    private void aVersionIsKnownByItsFile(byte[] json, int version) {
        var nobody = Sessions.anonymous(base());
        assertThat(nobody.upload("/plany/sprawdz", Map.of(), "plik", json).body()).contains("To jest wersja " + version + " planu: powiat kartuski");
        String pretty = JsonPath.from(new String(json, StandardCharsets.UTF_8)).prettify();
        assertThat(nobody.upload("/plany/sprawdz", Map.of(), "plik", pretty.getBytes(StandardCharsets.UTF_8)).body()).contains("To jest wersja " + version + " planu");
        byte[] changed = new String(json, StandardCharsets.UTF_8).replaceFirst("kartuski", "kartuskj").getBytes(StandardCharsets.UTF_8);
        assertThat(nobody.upload("/plany/sprawdz", Map.of(), "plik", changed).body()).contains("Nie ma takiej opublikowanej wersji");
        assertThat(nobody.upload("/plany/sprawdz", Map.of(), "plik", "nie json".getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(422);
        byte[] full = given().auth().oauth2(Tokens.of(COORDINATOR)).get("/api/v1/powiaty/2205/plan.json?version=" + version).asByteArray();
        verify(COORDINATOR, full).body("known.number", equalTo(version)).body("known.full", equalTo(true));
        verify("koordynator-2264", full).body("known", nullValue());
    }

    private static ValidatableResponse verify(String who, byte[] file) {
        return given().auth().oauth2(Tokens.of(who)).contentType("application/json").body(file).post("/api/v1/plan-versions/verification").then().statusCode(200);
    }

    private void storyIsTold() {
        path(COORDINATOR).body("story.size()", equalTo(21)).body("story.sentence", hasItems("Otwarto konsultacje zmienionego projektu planu.", "ROPS zwrócił plan do poprawy.", "ROPS zaakceptował plan z zaleceniami.",
                "Plan przyjęto: uchwała nr XII/123/2028 z dnia 10 stycznia 2028, Rada Powiatu.", "Plan zamknięto."))
                .body("story[0].sentence", startsWith("Plan złożono do ROPS (wersja")).body("story[0].who", equalTo("koordynator powiatu: Joanna Miotk"))
                .body("story[3].note", equalTo("Uzasadnienie."));
        Document page = Jsoup.parse(Sessions.of(APPROVER, base()).get("/powiaty/2205/droga").body());
        assertThat(page.select("#pliki + p + table, table").text()).contains("uchwala.pdf", "PAdES (podpis w PDF)", "Jan Przykładowy, starosta");
        assertThat(page.select("ol.timeline > li")).hasSize(21);
    }

    @Test
    void ofTwoWhoPressAtOnceExactlyOneWins() {
        String mark = mark();
        List<Response> submissions = atOnce(() -> send(COORDINATOR, "submission", Map.of("seen", "DRAFT", "confirms", mark)),
                () -> send("admin", "submission", Map.of("seen", "DRAFT", "confirms", mark)));
        oneWins(submissions);
        List<Response> checks = atOnce(() -> send(REVIEWER, "formal-check", Map.of("seen", "SUBMITTED")), () -> send(REVIEWER, "formal-check", Map.of("seen", "SUBMITTED")));
        oneWins(checks);
        List<Response> apart = atOnce(() -> send(REVIEWER, "substantive-review", Map.of("seen", "FORMAL_CHECK")),
                () -> send(REVIEWER, "return", Map.of("seen", "FORMAL_CHECK", "note", "Brak podpisu.")));
        oneWins(apart);
        path(COORDINATOR).body("story.size()", equalTo(3)).body("submission.round", equalTo(1));
    }

    private static void oneWins(List<Response> answers) {
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        Response loser = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
        assertThat(loser.path("title").toString()).isEqualTo("Plan zmienił stan");
        assertThat(loser.path("detail").toString()).contains("zrobiła to osoba");
    }

    @SafeVarargs
    private static List<Response> atOnce(Supplier<Response>... people) {
        return Stream.of(people).map(CompletableFuture::supplyAsync).toList().stream().map(CompletableFuture::join).toList();
    }

    private String base() {
        return address.replaceAll("/$", "");
    }
}
