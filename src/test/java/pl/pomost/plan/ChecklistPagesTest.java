package pl.pomost.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
