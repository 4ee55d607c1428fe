package pl.pomost.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ProcessApiTest {

    private static final String OWN = "/api/v1/powiaty/2205/process";

    @AfterEach
    void restore() {
        DemoProcess.restore();
    }

    @Test
    void theDemoIsServedAsItWasWritten() {
        assertThat(SameJson.differences(Demo.tree(), get("koordynator-2205", OWN))).isEmpty();
    }

    @Test
    void aBadFileTellsAllItsMistakesAndChangesNothing() {
        ObjectNode bad = Demo.tree();
        ((ObjectNode) bad.at("/goals/3")).putArray("diagnosis").add("D-ZDR-99");
        ((ObjectNode) bad.at("/actions/13")).put("area", "ZTR");
        ((ObjectNode) bad.at("/workshops/1")).put("date", "14.09.2027");
        put("koordynator-2205", OWN, ProcessJson.bytes(bad)).statusCode(422).contentType("application/problem+json")
                .body("errors.pointer", hasItem("/goals/3/diagnosis/0")).body("errors.pointer", hasItem("/actions/13/area"))
                .body("errors.pointer", hasItem("/workshops/1/date")).body("errors.line", everyItem(greaterThan(0)));
        assertThat(SameJson.differences(Demo.tree(), get("koordynator-2205", OWN))).isEmpty();
    }

    @Test
    void brokenJsonIsAnsweredWithItsLine() {
        put("koordynator-2205", OWN, "{\n  \"powiat\": {\"teryt\": }\n}".getBytes(StandardCharsets.UTF_8)).statusCode(400)
                .contentType("application/problem+json").body("errors", hasSize(1)).body("errors[0].line", equalTo(2));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException, InterruptedException {
        byte[] large = new byte[20_000_001];
        Arrays.fill(large, (byte) ' ');
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + OWN)).header("Authorization", "Bearer " + Tokens.of("koordynator-2205"))
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(large)).build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void ifMatchKeepsTheWorkOfOthers() {
        String etag = given().auth().oauth2(Tokens.of("koordynator-2205")).get(OWN).then().statusCode(200).extract().header("ETag");
        ObjectNode changed = Demo.tree();
        ((ObjectNode) changed.get("plan")).put("title", "Inny tytuł");
        String next = send("koordynator-2205", etag, changed).statusCode(200).extract().header("ETag");
        assertThat(next).isNotEqualTo(etag);
        send("koordynator-2205", etag, Demo.tree()).statusCode(412).contentType("application/problem+json");
        send("koordynator-2205", next, Demo.tree()).statusCode(200).header("ETag", equalTo(etag));
        given().auth().oauth2(Tokens.of("koordynator-2205")).header("If-None-Match", etag).get(OWN).then().statusCode(304);
    }

    @Test
    void onlyTheTeamAndTheRegionReadAndOnlyTheCoordinatorWrites() {
        given().get(OWN).then().statusCode(401).contentType("application/problem+json");
        for (String reader : new String[] {"rops", "auditor", "admin", "czlonek-2205"}) {
            given().auth().oauth2(Tokens.of(reader)).get(OWN).then().statusCode(200);
        }
        for (String stranger : new String[] {"koordynator-2216", "ekspert-edukacja"}) {
            given().auth().oauth2(Tokens.of(stranger)).get(OWN).then().statusCode(404);
            put(stranger, OWN, Demo.BYTES).statusCode(404);
        }
        put("rops", OWN, Demo.BYTES).statusCode(403);
        put("czlonek-2205", OWN, Demo.BYTES).statusCode(403);
        put("admin", OWN, Demo.BYTES).statusCode(200);
    }

    @Test
    void aFileOfAnotherPowiatIsRefused() {
        put("admin", "/api/v1/powiaty/2216/process", Demo.BYTES).statusCode(422).body("errors.pointer", hasItem("/powiat/teryt"));
    }

    @Test
    void anEditionThatIsAskedForMustBeTheFilesOwn() {
        given().auth().oauth2(Tokens.of("koordynator-2205")).get(OWN + "?edition=1999").then().statusCode(404);
        put("koordynator-2205", OWN + "?edition=2027", Demo.BYTES).statusCode(200);
    }

    @Test
    void whatNobodyModelsComesOutAgain() {
        ObjectNode file = Demo.tree();
        file.putObject("własny klucz").put("liczba", new BigDecimal("1.50")).putNull("nic");
        ((ObjectNode) file.get("powiat")).put("population", 140000);
        ((ObjectNode) file.at("/powiat/gminas/2")).put("population", 17000);
        ((ObjectNode) file.at("/actions/0/responsible")).put("room", "12");
        ((ObjectNode) file.at("/plan/period")).putNull("remark");
        ObjectNode deep = (ObjectNode) file.at("/diagnosis/0");
        for (int i = 0; i < 20; i++) {
            deep = deep.putObject("deeper");
        }
        put("koordynator-2205", OWN, ProcessJson.bytes(file)).statusCode(200);
        assertThat(SameJson.differences(file, get("koordynator-2205", OWN))).isEmpty();
    }

    @Test
    void whatTheDatabaseCannotKeepIsAMistakeOfTheFile() {
        ObjectNode file = Demo.tree();
        ObjectNode deep = (ObjectNode) file.at("/diagnosis/0");
        for (int i = 0; i < 40; i++) {
            deep = deep.putObject("deeper");
        }
        ((ObjectNode) file.at("/workshops/0/activities/0/cards/1")).put("id", "W1-0001");
        put("koordynator-2205", OWN, ProcessJson.bytes(file)).statusCode(422)
                .body("errors.detail", hasItem(containsString("zbyt głęboko"))).body("errors.detail", hasItem(containsString("Kartka o tym numerze")));
    }

    private static ValidatableResponse put(String user, String address, byte[] file) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json").body(file).put(address).then();
    }

    private static ValidatableResponse send(String user, String etag, ObjectNode file) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json").header("If-Match", etag).body(ProcessJson.bytes(file)).put(OWN).then();
    }

    private static ObjectNode get(String user, String address) {
        return (ObjectNode) ProcessJson.parse(given().auth().oauth2(Tokens.of(user)).get(address).then().statusCode(200)
                .body(containsString("powiat")).extract().asString());
    }
}
