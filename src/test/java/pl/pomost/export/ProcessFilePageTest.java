package pl.pomost.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ProcessFilePageTest {

    private static final String PAGE = "/powiaty/2205/plik";

    @TestHTTPResource
    String address;

    @AfterEach
    void restore() {
        DemoProcess.restore();
    }

    @Test
    void aCoordinatorTakesTheProcessAwayAndBringsItBack() {
        var coordinator = session("koordynator-2205");
        String file = as(coordinator).get(PAGE + "/pobierz").then().statusCode(200)
                .header("Content-Disposition", containsString("2205_proces_2027.json")).extract().asString();
        String next = send(coordinator, file, token(coordinator)).statusCode(303).extract().header("Location");
        as(coordinator).get(next).then().statusCode(200).body(containsString("Plik jest wczytany.")).body(containsString("294"));
    }

    @Test
    void mistakesAreListedWithTheirPlaces() {
        var coordinator = session("koordynator-2205");
        ObjectNode bad = Demo.tree();
        ((ObjectNode) bad.at("/goals/3")).putArray("diagnosis").add("D-ZDR-99");
        ((ObjectNode) bad.at("/workshops/1")).put("date", "14.09.2027");
        String page = send(coordinator, new String(ProcessJson.bytes(bad), StandardCharsets.UTF_8), token(coordinator)).statusCode(422)
                .extract().asString();
        assertThat(Jsoup.parse(page).select("table.cards tbody tr")).hasSize(2);
        assertThat(page).contains("W pliku są 2\u00a0błędy. Niczego nie zmieniliśmy.");
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        var coordinator = session("koordynator-2205");
        send(coordinator, "{}", "").statusCode(400);
    }

    @Test
    void nothingIsReplacedUntilItIsAgreedTo() {
        var coordinator = session("koordynator-2205");
        String asked = as(coordinator).get(PAGE).then().statusCode(200).extract().asString();
        assertThat(Jsoup.parse(asked).select("form .message").text()).contains("29 osób w zespole", "294 kartki", "30 wpisów diagnozy");
        assertThat(Jsoup.parse(asked).select("form input[name=zastap]")).hasSize(1);
        as(coordinator).multiPart("csrf-token", token(coordinator)).multiPart("plik", "proces.json", Demo.BYTES, "application/json").post(PAGE).then()
                .statusCode(422).body(containsString("Zaznacz, że plik ma zastąpić"));
    }

    @Test
    void nothingChosenIsSaidAtOnce() {
        var coordinator = session("koordynator-2205");
        send(coordinator, "", token(coordinator)).statusCode(422).body(containsString("Wybierz plik."));
    }

    @Test
    void ropsMayTakeTheFileButNotBringOne() {
        var rops = session("rops");
        as(rops).get(PAGE).then().statusCode(200).body(not(containsString("type=\"file\"")));
        String file = new String(Demo.BYTES, StandardCharsets.UTF_8);
        send(rops, file, token(rops)).statusCode(403);
        var stranger = session("koordynator-2216");
        as(stranger).get(PAGE).then().statusCode(404);
        send(stranger, file, token(stranger)).statusCode(404);
        var nobody = Sessions.anonymous(address.replaceAll("/$", ""));
        send(nobody, file, token(nobody)).statusCode(302);
    }

    private Session session(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static RequestSpecification as(Session session) {
        return given().redirects().follow(false).cookies(session.cookies().stream()
                .collect(Collectors.toMap(HttpCookie::getName, HttpCookie::getValue, (one, other) -> other)));
    }

    private static String token(Session session) {
        return Jsoup.parse(session.get("/elementy").body()).select("input[name=csrf-token]").attr("value");
    }

    private static ValidatableResponse send(Session session, String file, String token) {
        return as(session).multiPart("csrf-token", token).multiPart("zastap", "tak").multiPart("plik", "proces.json", file.getBytes(StandardCharsets.UTF_8), "application/json")
                .post(PAGE).then();
    }
}
