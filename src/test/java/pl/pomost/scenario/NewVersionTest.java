package pl.pomost.scenario;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Tokens;

/** ROPS brings a version of the scenario in, tries it out, releases it, tells the teams; a team looks at it and takes it over. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class NewVersionTest {

    private static final String ID = "pomorskie-cztery-warsztaty";
    private static final String PAGE = "/scenariusze/" + ID + "/1.1.0";
    /** One workshop is behind it, three are ahead. */
    private static final String TEAM = "2202";
    private static final String NEWER = new String(ShippedFiles.scenario().content(), UTF_8).replace("version: \"1.0.0\"", "version: \"1.1.0\"")
            .replaceFirst("(code: W2-2\\n(?s:.*?)minutes: )30", "$125").replaceFirst("(code: W1-2\\n(?s:.*?)minutes: )25", "$120")
            .replaceFirst("(?s)      - code: W4-9\\n.*?(?=      - code: W4-10)", "");

    @TestHTTPResource
    String address;
    @Inject
    StoredScenarios stored;
    @Inject
    UsedScenarios used;
    @Inject
    BringScenarios bring;

    private String before;

    @BeforeEach
    void rememberTheProcess() {
        before = DemoProcess.of(TEAM);
    }

    @AfterEach
    void leaveEverythingAsItWas() {
        QuarkusTransaction.requiringNew().run(() -> {
            stored.deleteAll();
            used.delete("scenarioVersion", "1.1.0");
        });
        bring.atStart(null);
        DemoProcess.replace(TEAM, before);
    }

    /** What the trial before has submitted is gone, and its draft is open again. */
    private static void aTrialBeginsWithNothing(Session rops) {
        String path = "/api/v1/powiaty/0000/plan/path";
        String mark = given().auth().oauth2(Tokens.of("rops")).get(path).then().statusCode(200).extract().path("confirm.mark");
        given().auth().oauth2(Tokens.of("rops")).contentType("application/json").body(Map.of("seen", "DRAFT", "version", 0, "confirms", mark)).post(path + "/submission").then()
                .statusCode(200).body("state", equalTo("SUBMITTED"));
        assertThat(rops.post(PAGE + "/proba", Map.of()).statusCode()).isEqualTo(303);
        given().auth().oauth2(Tokens.of("rops")).get(path).then().statusCode(200).body("state", equalTo("DRAFT")).body("submission", nullValue()).body("story", empty());
        assertThat(page(rops.get("/powiaty/0000/warsztaty")).select(".plank")).hasSize(4);
    }

    @Test
    void aVersionGoesFromDraftToTheTeams() {
        Session rops = as("rops");
        Session team = as("koordynator-" + TEAM);
        assertThat(upload(rops, NEWER).getHeader("Location")).endsWith(PAGE + "?zrobione=tak");
        assertThat(page(rops.get(PAGE)).select("h1 ~ p .state, .page-head .state").text()).contains("szkic");
        assertThat(page(team.get("/start")).text()).doesNotContain("nowa wersja scenariusza");

        assertThat(rops.post(PAGE + "/proba", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(rops.get("/powiaty/0000/warsztaty")).select(".plank")).hasSize(4);
        assertThat(page(rops.get("/powiaty/0000/warsztaty/2")).select(".agenda li").get(1).text()).contains("25 min");
        assertThat(team.get("/powiaty/0000").statusCode()).isEqualTo(404);
        assertThat(as("ekspert-edukacja").get("/powiaty/0000").statusCode()).isEqualTo(404);
        assertThat(page(Sessions.anonymous(base()).get("/powiaty")).select("a[href=/powiaty/0000]")).isEmpty();
        assertThat(given().get("/api/v1/powiaty").asString()).doesNotContain("0000");

        aTrialBeginsWithNothing(rops);
        assertThat(rops.post(PAGE + "/wydanie", Map.of()).statusCode()).as("there is no way back, so it is asked").isEqualTo(422);
        assertThat(rops.post(PAGE + "/wydanie", Map.of("potwierdzam", "tak")).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(upload(rops, NEWER.replace("minutes: 25", "minutes: 26")).asString()).select(".errors").text()).contains("już wydana");
        assertThat(rops.post(PAGE + "/odrzucenie", Map.of()).statusCode()).isEqualTo(409);
        assertThat(page(team.get("/start")).text()).doesNotContain("nowa wersja scenariusza");

        assertThat(rops.post(PAGE + "/rozeslanie", Map.of()).statusCode()).isEqualTo(303);
        for (String place : List.of("/start", "/powiaty/" + TEAM + "/warsztaty", "/powiaty/" + TEAM + "/warsztaty/2")) {
            assertThat(page(team.get(place)).select("main a[href=/powiaty/" + TEAM + "/scenariusz]")).as(place).isNotEmpty();
            assertThat(page(team.get(place)).text()).as(place).contains("Jest nowa wersja scenariusza: 1.1.0");
        }
        Document preview = page(team.get("/powiaty/" + TEAM + "/scenariusz"));
        assertThat(preview.select("table").first().select("tbody tr").eachText()).anyMatch(row -> row.contains("W2-2") && row.contains("minuty") && row.contains("30") && row.contains("25"))
                .anyMatch(row -> row.contains("W4-9") && row.contains("znika"));

        assertThat(team.post("/powiaty/" + TEAM + "/scenariusz", Map.of("wersja", "9.9.9")).statusCode()).isEqualTo(409);
        assertThat(team.post("/powiaty/" + TEAM + "/scenariusz", Map.of("wersja", "1.1.0")).statusCode()).isEqualTo(303);
        assertThat(page(team.get("/powiaty/" + TEAM + "/warsztaty/2")).select(".agenda li").get(1).text()).contains("25 min");
        assertThat(page(team.get("/powiaty/" + TEAM + "/warsztaty/4")).select(".agenda").text()).doesNotContain("Monitoring: kto");
        assertThat(page(team.get("/powiaty/" + TEAM + "/warsztaty/1")).select(".agenda").text()).as("the workshop that is over").contains("25 min");
        assertThat(page(team.get("/start")).text()).doesNotContain("nowa wersja scenariusza");
        String file = DemoProcess.of(TEAM);
        assertThat(file).contains("1.1.0");
        assertThat(used.count("scenarioVersion", "1.1.0")).as("from now on its content is kept to").isEqualTo(1);
        DemoProcess.replace(TEAM, file);
        assertThat(page(team.get("/powiaty/" + TEAM + "/warsztaty/2")).select(".agenda li").get(1).text()).as("after a round trip").contains("25 min");
    }

    @Test
    void brokenFileComesBackWithAllItsMistakesAndTheirLines() throws java.io.IOException {
        String broken = java.nio.file.Files.readString(java.nio.file.Path.of("src/test/resources/scenario/dwadziescia-bledow.yaml"));
        Document answer = Jsoup.parse(upload(as("rops"), broken).asString());
        assertThat(answer.select(".errors").text()).contains("20 miejsc do poprawienia");
        assertThat(answer.select("table").first().select("tbody tr")).hasSize(20);
        assertThat(answer.select("table").first().select("tbody th").eachText()).allMatch(line -> line.matches("\\d+"));
        assertThat(Jsoup.parse(upload(as("rops"), "%PDF-1.7 to jest dokument").asString()).select(".errors").text()).contains("nie jest scenariuszem", ".yaml");
        assertThat(Jsoup.parse(upload(as("rops"), "Ala ma kota").asString()).select(".errors").text()).contains("nie jest scenariuszem");
        assertThat(stored.count()).isZero();
    }

    @Test
    void versionOfTheFilesCannotBeBroughtInAgain() {
        assertThat(Jsoup.parse(upload(as("rops"), new String(ShippedFiles.scenario().content(), UTF_8)).asString()).select(".errors").text()).contains("jest w plikach Pomostu");
    }

    @Test
    void onlyRopsBringsScenariosIn() {
        assertThat(upload(as("koordynator-" + TEAM), NEWER).statusCode()).isEqualTo(403);
        assertThat(upload(as("auditor"), NEWER).statusCode()).isEqualTo(403);
        assertThat(stored.count()).isZero();
    }

    private io.restassured.response.Response upload(Session session, String content) {
        String token = session.formToken();
        Map<String, String> cookies = session.cookies().stream().collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (one, other) -> other));
        return given().cookies(cookies).redirects().follow(false).multiPart("plik", "nowy.yaml", content.getBytes(UTF_8), "application/yaml")
                .multiPart("csrf-token", token).post("/scenariusze");
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
