package pl.pomost.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.review.PathByApi.COORDINATOR;
import static pl.pomost.review.PathByApi.REVIEWER;
import static pl.pomost.review.PathByApi.SIGNED_PDF;
import static pl.pomost.review.PathByApi.adopt;
import static pl.pomost.review.PathByApi.mark;
import static pl.pomost.review.PathByApi.step;
import static pl.pomost.review.PathByApi.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Powiats;
import pl.pomost.export.ReplaceProcess;
import pl.pomost.search.Hit;
import pl.pomost.search.Similar;
import pl.pomost.testing.CorrectedDemo;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** What was entered of an adoption is mended, and a signed file is withdrawn: nothing goes without a trace, and once the plan is published only ROPS may. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class AfterSigningTest {

    private static final String PATH = "/powiaty/2205/droga";

    @TestHTTPResource
    String address;
    @Inject
    Similar similar;
    @Inject
    ReplaceProcess replace;
    @Inject
    Powiats powiats;
    @Inject
    Editions editions;
    @Inject
    ReadyForAcceptance ready;

    @BeforeEach
    void adopted() {
        forget();
        replace.with(CorrectedDemo.corrected(), powiats.findById("2205"), editions.byYear(2027).orElseThrow(), "test");
        String mark = mark();
        step(COORDINATOR, "submission", "DRAFT", mark == null ? Map.of() : Map.of("confirms", mark)).statusCode(200);
        step(REVIEWER, "formal-check", "SUBMITTED").statusCode(200);
        ready.prepare("2205");
        step("rops-approver", "acceptance", "SUBSTANTIVE_REVIEW", Map.of("note", "Zalecenia w uwagach.", "withRecommendations", true)).statusCode(200);
        adopt("2028-01-10").statusCode(200);
    }

    @AfterEach
    void forget() {
        ready.forget("2205");
        DemoProcess.restore();
    }

    @Test
    void anEntryIsMendedAndAFileWithdrawnWithoutLosingATrace() {
        Session coordinator = as(COORDINATOR);
        Session reviewer = as(REVIEWER);
        String correction = PATH + "/przyjecie/" + submitted();
        assertThat(path(coordinator).select("a[href^=" + correction + "]")).hasSize(1);
        assertThat(path(reviewer).select("a[href*=/przyjecie/], a[href$=/wycofanie]")).as("the powiat's own until it is published").isEmpty();
        assertThat(reviewer.get(correction).statusCode()).isEqualTo(403);
        assertThat(as("czlonek-2205").get(correction).statusCode()).isEqualTo(403);
        assertThat(coordinator.get(PATH + "/przyjecie/99").statusCode()).isEqualTo(404);
        Document form = Jsoup.parse(coordinator.get(correction).body());
        assertThat(form.select("#numer").val()).isEqualTo("XII/123/2028");

        refused(coordinator.post(correction, entry("XII/132/2028", "2028-01-10", "")), 422, "powod");
        refused(coordinator.post(correction, entry("XII/123/2028", "2028-01-10", "Bez zmian.")), 422, "Nic się nie zmieniło");
        refused(coordinator.post(correction, entry("XII/123/2028", "2028-01-09", "Inny dzień.")), 422, "między akceptacją ROPS");
        assertThat(coordinator.post(correction, entry("XII/132/2028", "2028-01-10", "Przestawione cyfry.")).statusCode()).isEqualTo(303);
        assertThat(coordinator.post(correction, entry("XII/321/2028", "2028-01-10", "Z drugiego okna.")).statusCode()).as("mended since").isEqualTo(409);
        assertThat(story(coordinator)).contains("Plan przyjęto: uchwała nr XII/123/2028", "Było: uchwała nr XII/123/2028 z dnia 10 stycznia 2028, Rada Powiatu.",
                "Jest: uchwała nr XII/132/2028", "Przestawione cyfry.");

        String file = path(coordinator).select("a[href*=/wycofanie]").attr("href");
        String content = file.replaceAll("/wycofanie.*", "");
        assertThat(coordinator.get(content).statusCode()).isEqualTo(200);
        refused(coordinator.post(file, Map.of("do", "zapisz")), 422, "powod");
        assertThat(reviewer.post(file, Map.of("do", "zapisz", "powod", "Nie moje.")).statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(coordinator.get(PATH + "/pliki").body()).select("input[value=ADOPTION]")).as("one act is enough").isEmpty();
        assertThat(coordinator.post(file, Map.of("do", "zapisz", "powod", "To nie ten skan.", "pomylka", "tak")).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(content).statusCode()).as("its content is gone").isEqualTo(404);
        assertThat(coordinator.get(file).statusCode()).as("the path tells of it").isEqualTo(303);
        assertThat(coordinator.post(file, Map.of("do", "zapisz", "powod", "Jeszcze raz.")).statusCode()).isEqualTo(422);
        assertThat(path(coordinator).select("#pliki ~ table").text()).contains("uchwala.pdf", "Suma SHA-256", "wgrany przez pomyłkę; treść usunięto. Powód: To nie ten skan.");
        assertThat(story(coordinator)).contains("wgrany przez pomyłkę, i usunięto jego treść");
        Document add = Jsoup.parse(coordinator.get(PATH + "/pliki").body());
        assertThat(add.select("input[value=ADOPTION]")).as("the right one in its place").hasSize(1);
        assertThat(coordinator.upload(PATH + "/pliki", Map.of("dotyczy", "ADOPTION", "podpisal", "Jan Przykładowy", "dzien", "2028-01-10", "wersja", add.select("input[name=wersja]").val()),
                "plik", SIGNED_PDF).statusCode()).isEqualTo(303);

        int version = submitted();
        assertThat(published("szkoła")).as("nobody finds a plan that is not published").isEmpty();
        step(COORDINATOR, "publication", "ADOPTED").statusCode(200);
        assertThat(published("szkoły")).as("everybody finds the sections of a published one").isNotEmpty();
        Document plan = Jsoup.parse(given().get("/plany/2205/2027").asString());
        assertThat(published("szkoły")).as("and the addresses lead to them").allSatisfy(found -> assertThat(plan.getElementById(found.replaceFirst(".*#", ""))).isNotNull());
        assertThat(plan.select("article .attrs").first().text()).contains("XII/132/2028");
        String title = JsonPath.from(DemoProcess.of("2205")).getString("actions.find { it.code == 'A-EDU-1' }.title");
        var writer = new Viewer(Optional.empty(), "Ktoś", "ktos", Set.of(), Set.of(new Duty(Membership.Kind.MEMBER, Optional.of("2206"), Optional.empty(), Optional.empty(), Optional.empty())));
        assertThat(similar.to(writer, title, "2206")).extracting(Hit::address).as("offered to whoever writes an action elsewhere, though they see no drafts of others").contains("/plany/2205/2027#A-EDU-1");
        assertThat(coordinator.get(correction).statusCode()).as("published: nobody changes their own published word").isEqualTo(403);
        var again = new HashMap<>(entry("XII/132/2028", "2028-01-10", "Przyjął zarząd, nie rada."));
        again.putAll(Map.of("organ", "Zarząd Powiatu", "version", "1"));
        assertThat(reviewer.post(correction, again).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(given().get("/plany/2205/2027").asString()).select("article .attrs").first().text()).as("also in the version's own words").contains("Zarząd Powiatu");
        String kept = path(reviewer).select("a[href*=/wycofanie]").attr("href");
        assertThat(reviewer.post(kept, Map.of("do", "zapisz", "powod", "Podpis cofnięto.")).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(kept.replaceAll("/wycofanie.*", "")).statusCode()).as("withdrawn, and still to be read").isEqualTo(200);
        assertThat(story(reviewer)).contains("osoba oceniająca w ROPS", "Jest: uchwała nr XII/132/2028 z dnia 10 stycznia 2028, Zarząd Powiatu.", "Wycofano plik podpisany");
        assertThat(published("szkoły")).isNotEmpty();
        forget();
        assertThat(published("szkoły")).as("the search does not keep what is published no more").isEmpty();
    }

    /** What the search has of this powiat for those who are not logged in. */
    private static List<String> published(String words) {
        List<String> all = given().queryParam("q", words).queryParam("powiat", "2205").get("/api/v1/search").jsonPath().getList("hits.address");
        assertThat(all).as("of published plans alone").allMatch(found -> found.startsWith("/plany/2205/2027#"));
        return all;
    }

    private static Map<String, String> entry(String number, String day, String reason) {
        return Map.of("akt", "RESOLUTION", "numer", number, "dzien", day, "organ", "Rada Powiatu", "powod", reason, "version", "0", "do", "zapisz");
    }

    private static void refused(HttpResponse<String> answer, int status, String told) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Jsoup.parse(answer.body()).select(".errors").html()).contains(told);
    }

    private Document path(Session session) {
        return Jsoup.parse(session.get(PATH).body());
    }

    private String story(Session session) {
        return path(session).select(".timeline").text();
    }

    private Session as(String username) {
        return Sessions.of(username, address.replaceAll("/$", ""));
    }
}
