package pl.pomost.workshop;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Places;
import pl.pomost.testing.Routes;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Tokens;

/** A powiat that goes by the scenario of three workshops and five tables: nothing anywhere still counts to four or to six. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ThreeWorkshopsTest {

    /** Takes part; has no workshops yet. */
    private static final String TERYT = "2216";
    private static final String POWIAT = "/powiaty/" + TERYT;
    private static final String CHOICE = "/edycje/2027/powiaty/" + TERYT + "/scenariusz";
    private static final Pattern FOURTH = Pattern.compile("(?iu)(warszta\\p{L}* ([4-9]|\\d i [4-9])|czter\\p{L}+ warszta|czwart\\p{L}+ warszta|\\bW4\\b).{0,40}");
    private static final List<String> AREAS = List.of("EDU", "ZDR", "ZAT", "KUL", "BPS");

    @TestHTTPResource
    String address;

    private String before;
    private Session coordinator;

    @BeforeEach
    void chooseTheShorterScenario() {
        before = DemoProcess.of(TERYT);
        coordinator = as("koordynator-" + TERYT);
        assertThat(as("rops").post(CHOICE, Map.of("scenario", "nie-ma-takiego")).statusCode()).isEqualTo(422);
        assertThat(as("rops").post(CHOICE, Map.of("scenario", "trzy-warsztaty")).statusCode()).isEqualTo(303);
        assertThat(page("/powiaty/" + TERYT).select(".plank")).hasSize(3);
        assertThat(coordinator.post(POWIAT + "/warsztaty", Map.of()).statusCode()).isEqualTo(303);
    }

    @AfterEach
    void leaveThePowiatAsItWas() {
        List.of(1, 2, 3).forEach(stage -> coordinator.post(POWIAT + "/warsztaty/" + stage + "/cofniecie-otwarcia", Map.of()));
        DemoProcess.replace(TERYT, before);
        as("rops").post(CHOICE, Map.of("scenario", ""));
    }

    @Test
    void railPathAndListShowThreeWorkshops() {
        for (String place : List.of(POWIAT, POWIAT + "/warsztaty", "/start")) {
            Document page = page(place);
            assertThat(page.select(".rail-path li")).as(place).hasSize(3);
            assertThat(page.select("main .plank").eachText()).as(place).hasSize(3).anyMatch(plank -> plank.contains("Kim jesteśmy i jak jest?"));
        }
        assertThat(coordinator.get(POWIAT + "/warsztaty/4").statusCode()).isEqualTo(404);
        assertThat(as("rops").post(CHOICE, Map.of("scenario", "")).statusCode()).as("workshops are prepared").isEqualTo(422);
        assertThat(page(POWIAT + "/scenariusz").select(".lead").text()).contains("Trzy warsztaty lokalnego planu integracji");
    }

    @Test
    void formsAndListsHaveFiveAreasAndEveryStandard() {
        assertThat(page(POWIAT + "/zespol").select("input[name=obszary]").eachAttr("value").stream().distinct()).containsExactlyElementsOf(AREAS);
        assertThat(page(POWIAT + "/diagnoza/nowy").select("input[name=area], select[name=area] option").eachAttr("value")).containsAll(AREAS).doesNotContain("POM", "BEZ");
        assertThat(page(POWIAT + "/samoocena").select("a[href*=/samoocena/]").eachAttr("href").stream().filter(link -> link.matches(".*/samoocena/[A-Z]{3}-\\d")).distinct()).hasSize(26);
        assertThat(page(POWIAT + "/samoocena/POM-1").select("main .area-BPS, main [class*=area-BPS]")).isNotEmpty();
    }

    @Test
    void cardsOfTheFifthTableBecomeADiagnosisWhoseDotsCount() throws IOException {
        assertThat(coordinator.post(POWIAT + "/warsztaty/1/otwarcie", Map.of()).statusCode()).isEqualTo(303);
        Document workshop = page(POWIAT + "/warsztaty/1");
        assertThat(workshop.select(".agenda-sub").first().select("li")).hasSize(5);
        JsonNode file = new ObjectMapper().readTree(DemoProcess.of(TERYT));
        assertThat(file.get("workshops")).hasSize(3);
        assertThat(file.at("/workshops/0/scenario/id").asText()).isEqualTo("trzy-warsztaty");
        assertThat(file.at("/workshops/0/activities").findValuesAsText("code")).contains("W1-9-BPS").doesNotContain("W1-9-POM");
    }

    @Test
    void aFileWithAnAreaOfTheScenarioGoesInAndComesOutAgain() throws IOException {
        var file = (com.fasterxml.jackson.databind.node.ObjectNode) new ObjectMapper().readTree(DemoProcess.of(TERYT));
        var entry = file.withArray("diagnosis").addObject().put("code", "D-BPS-01").put("area", "BPS").put("kind", "problem").put("title", "Nikt nie dyżuruje po 16")
                .put("status", "confirmed");
        assertThat(entry.path("area").asText()).isEqualTo("BPS");
        DemoProcess.replace(TERYT, file.toString());
        assertThat(page(POWIAT + "/diagnoza/D-BPS-01").select(".area-BPS")).isNotEmpty();
        assertThat(new ObjectMapper().readTree(DemoProcess.of(TERYT)).at("/diagnosis/0/area").asText()).isEqualTo("BPS");
        given().auth().oauth2(Tokens.of("admin")).contentType("application/json; charset=UTF-8").body(file.toString().replace("BPS", "XYZ"))
                .put("/api/v1/powiaty/" + TERYT + "/process").then().statusCode(422);
    }

    @Test
    void completenessAndTheDocumentsCountThreeWorkshops() throws IOException {
        Document gaps = page(POWIAT + "/braki");
        assertThat(gaps.text()).contains("Warsztat 3: nie jest zamknięty", "Obszar „bezpieczeństwo i pomoc społeczna”: brak").doesNotContain("Warsztat 4");
        String plan = given().auth().oauth2(Tokens.of("koordynator-" + TERYT)).get("/api/v1" + POWIAT + "/plan.json").then().statusCode(200).extract().asString();
        assertThat(plan).contains("Nie ma jeszcze działań. Powstają na warsztacie 3.").doesNotContain("Warsztat 4", "warsztacie 4", "warsztatu 4");
        for (String kind : List.of("plan.docx", "plan.pdf")) {
            byte[] document = given().auth().oauth2(Tokens.of("koordynator-" + TERYT)).get("/api/v1" + POWIAT + "/" + kind).then().statusCode(200).extract().asByteArray();
            assertThat(document).as(kind).hasSizeGreaterThan(5_000);
        }
    }

    /** In the powiat whose workshops are prepared and in one that the demo begins with this scenario. */
    @Test
    void noPageSpeaksOfAWorkshopThatTheScenarioDoesNotHave() {
        for (String teryt : List.of(TERYT, "2262")) {
            List<String> speaking = Routes.all().stream().filter(Routes.Route::html).map(Routes.Route::path).filter(path -> path.contains("{teryt}"))
                    .map(path -> as("koordynator-" + teryt).get(Places.of(path, teryt))).filter(answer -> answer.statusCode() == 200)
                    .flatMap(answer -> FOURTH.matcher(Jsoup.parse(answer.body()).text()).results().map(found -> answer.uri().getPath() + ": " + found.group())).toList();
            assertThat(speaking).as(teryt).isEmpty();
        }
        assertThat(page(POWIAT + "/diagnoza/do-sprawdzenia").select("h1").text()).isEqualTo("Do sprawdzenia przed warsztatem 2");
        assertThat(page(POWIAT + "/dane/sciana").select("main").text()).contains("na początek warsztatu 1");
        assertThat(page(POWIAT + "/diagnoza/drzewo").select("main").text()).contains("Na warsztacie 1 zbiera je ćwiczenie");
        assertThat(page(POWIAT + "/panel").select("main").text()).contains("Notatki wracają na warsztacie 1.");
    }

    private Document page(String path) {
        HttpResponse<String> answer = coordinator.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
