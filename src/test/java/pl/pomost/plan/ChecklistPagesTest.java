package pl.pomost.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Tokens;

/** What the demo's plan lacks, as the API and the page say it. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ChecklistPagesTest {

    @TestHTTPResource
    String address;

    @Test
    void everyKnownFlawOfTheDemoIsFound() {
        List<Map<String, Object>> criteria = completeness("koordynator-2205").getList("criteria");
        assertThat(criteria).hasSize(26);
        assertThat(criteria.stream().flatMap(criterion -> findings(criterion).stream().map(finding -> tuple(criterion.get("code"), finding.get("subject"),
                finding.get("severity"))))).contains(tuple("B1", "A-ZAT-4", "blocking"), tuple("M1", "WSK-12", "blocking"), tuple("D3", "D-ZDR-04", "warning"),
                tuple("L1", "W2-033", "blocking"), tuple("L1", "D-POM-03", "warning"), tuple("S1", "KUL-1", "blocking"), tuple("A2", "A-ZDR-3", "warning"),
                tuple("A2", "A-POM-6", "warning"), tuple("P2", "t21", "warning"), tuple("P2", "2205032,2205062,2205072", "warning"), tuple("D4", "W1-061", "info"));
    }

    @Test
    void whatAPersonJudgesGetsHintsAndNoVerdict() {
        List<Map<String, Object>> criteria = completeness("rops").getList("criteria");
        assertThat(criteria).filteredOn(criterion -> !(boolean) criterion.get("automatic")).hasSize(13)
                .allSatisfy(criterion -> assertThat(criterion.get("state")).isEqualTo("not_judged"));
        assertThat(criteria).filteredOn(criterion -> (boolean) criterion.get("automatic")).hasSize(13)
                .allSatisfy(criterion -> assertThat(criterion.get("state")).isIn("met", "not_met"));
    }

    @Test
    void everyFindingLeadsToAPageThatOpens() {
        for (String username : List.of("koordynator-2205", "rops")) {
            Sessions.Session session = Sessions.of(username, address.replaceAll("/$", ""));
            List<String> links = completeness(username).<Map<String, Object>>getList("criteria").stream().flatMap(criterion -> findings(criterion).stream())
                    .map(finding -> String.valueOf(finding.get("link")).replaceAll("#.*", "")).distinct().toList();
            assertThat(links).hasSizeGreaterThan(8).allSatisfy(link -> assertThat(session.get(link).statusCode()).as(link + " as " + username).isEqualTo(200));
        }
    }

    @Test
    void thePageNamesEachGapWithTheWayToMendIt() {
        String page = Sessions.of("koordynator-2205", address.replaceAll("/$", "")).get("/powiaty/2205/braki").body();
        assertThat(page).contains("/powiaty/2205/dzialania/A-ZAT-4/edycja", "różnica 48",
                "/powiaty/2205/samoocena/KUL-1", "/powiaty/2205/kartki/W2-033", "Oceni człowiek w ROPS",
                "Marek Lejk: obecność 0 z 4.").doesNotContain("44051401359");
    }

    /** What somebody writes into a sentence is not hidden by the program: it is found, and somebody decides. The decision travels with the file of the process. */
    @Test
    void aSmallNumberInWordsIsFoundAndDecided() {
        Sessions.Session session = Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
        String page = "/powiaty/2205/plan/male-liczby";
        try {
            assertThat(Jsoup.parse(session.get(page).body()).select("main").text()).contains("Żaden publiczny tekst nie podaje małej liczby osób.");
            String version = Jsoup.parse(session.get("/powiaty/2205/wizja/KUL").body()).select("input[name=version]").val();
            assertThat(session.post("/powiaty/2205/wizja/KUL", Map.of("version", version, "text", "Znamy się po imieniu, a czworo z nas prowadzi klub.", "do", "zapisz")).statusCode()).isEqualTo(303);
            assertThat(few()).singleElement().asString().contains("mała liczba osób w słowach („Znamy się po imieniu, a czworo z nas prowadzi klub.”)");
            Document list = Jsoup.parse(session.get(page).body());
            assertThat(list.select("td").text()).contains("czworo z nas", "nie ma decyzji");
            Document form = Jsoup.parse(session.get(list.select("td a").attr("href")).body());
            var sent = Map.of("rodzaj", "vision", "kod", "KUL", "slowa", form.select("input[name=slowa]").val(), "do", "zapisz");
            assertThat(session.post(page, sent).statusCode()).as("a decision has a reason").isEqualTo(422);
            var decided = new HashMap<>(sent);
            decided.put("powod", "To zespół klubu.");
            assertThat(session.post(page, decided).statusCode()).isEqualTo(303);
            assertThat(few()).isEmpty();

            var file = given().auth().oauth2(Tokens.of("koordynator-2205")).get("/api/v1/powiaty/2205/process");
            assertThat(file.jsonPath().getString("plan.few_shown[0].reason")).isEqualTo("To zespół klubu.");
            given().auth().oauth2(Tokens.of("koordynator-2205")).contentType("application/json").body(file.asString()).put("/api/v1/powiaty/2205/process").then().statusCode(200);
            assertThat(few()).as("brought back with the file").isEmpty();
            decided.put("do", "cofnij");
            assertThat(session.post(page, decided).statusCode()).isEqualTo(303);
            assertThat(few()).hasSize(1);
        } finally {
            DemoProcess.restore();
        }
    }

    private List<String> few() {
        return completeness("koordynator-2205").getList("criteria.findings.flatten().message", String.class).stream().filter(message -> message.contains("w słowach (")).toList();
    }

    /** FL-11: the hint leads to the board, which offers to make one entry of the pair. */
    @ParameterizedTest
    @CsvSource({"1, W1-018, W1-019", "1, W1-049, W1-050", "1, W1-060, W1-061", "2, W2-024, W2-025", "2, W2-036, W2-037"})
    void likelyDoublesAreOfferedToBeMerged(int workshop, String one, String other) {
        Sessions.Session session = Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
        assertThat(completeness("koordynator-2205").getList("criteria.findings.flatten().message", String.class)).contains(one + ", " + other + ": karty podobne, rozważ połączenie.");
        String offer = Jsoup.parse(session.get("/powiaty/2205/warsztaty/" + workshop + "/tablica").body())
                .select("button[name=z-podobnych]:contains(" + one + ", " + other + ")").attr("value");
        assertThat(session.post("/powiaty/2205/kartki/wpis", Map.of("z-podobnych", offer)).headers().firstValue("Location").orElseThrow())
                .contains("kartka=" + one, "kartka=" + other);
    }

    private static JsonPath completeness(String username) {
        return given().auth().oauth2(Tokens.of(username)).get("/api/v1/powiaty/2205/plan/completeness").then().statusCode(200).extract().jsonPath();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> findings(Map<String, Object> criterion) {
        return (List<Map<String, Object>>) criterion.get("findings");
    }
}
