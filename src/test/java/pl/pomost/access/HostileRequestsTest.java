package pl.pomost.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Places;
import pl.pomost.testing.RawHttp;
import pl.pomost.testing.Routes;
import pl.pomost.testing.Routes.Route;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;
import pl.pomost.testing.Tokens;

/** Requests that no page of ours would send: each is refused in words, and none does anything. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class HostileRequestsTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String APPOINT = "/powiaty/2205/zespol/powolanie";

    @TestHTTPResource
    String root;
    private String address;
    private Session admin;

    @BeforeEach
    void logIn() {
        address = root.replaceAll("/$", "");
        admin = Sessions.of("admin", address);
    }

    @Test
    void noRouteTakesAFormWhoseTokenWouldNotBeChecked() {
        List<Route> routes = Routes.all().stream().filter(route -> !route.method().equals("GET") && !route.api()).toList();
        assertThat(routes).hasSizeGreaterThan(40);
        for (Route route : routes) {
            for (String type : List.of("", "Content-Type: */*\r\n", "Content-Type: application/*\r\n", "Content-Type: \r\n", "Content-Type: text/plain\r\n",
                    FORM + "Content-Type: text/plain\r\n")) {
                assertThat(status(route.method(), Places.of(route.path()), type, "akt=x")).as("%s with [%s]", route, type).isEqualTo(415);
            }
            for (String type : List.of("Content-Type: APPLICATION/x-www-form-URLENCODED\r\n", "Content-Type: application/x-www-form-urlencoded ;charset=utf-8\r\n", FORM)) {
                assertThat(status(route.method(), Places.of(route.path()), type, "akt=x")).as("%s with [%s]", route, type).isIn(400, 415);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site", "Origin: https://example.com", "Origin: null",
        "Origin: http://localhost.example.com"})
    void aFormSentFromElsewhereIsRefused(String header) {
        String body = "csrf-token=" + token() + "&akt=x";
        assertThat(status("POST", APPOINT, FORM + header + "\r\n", body)).isEqualTo(403);
    }

    @Test
    void aFormOfOurOwnPageIsTaken() {
        String body = "csrf-token=" + token() + "&akt=";
        assertThat(status("POST", APPOINT, FORM + "Sec-Fetch-Site: same-origin\r\nOrigin: " + address + "\r\n", body)).isEqualTo(422);
        assertThat(status("POST", APPOINT, "Content-Type: Application/X-WWW-Form-Urlencoded; charset=UTF-8\r\n", body)).isEqualTo(422);
    }

    /** A page that hides its own address says of no form where it comes from; what opens it stands in that address. */
    @Test
    void aPageThatHidesItsAddressMaySendItsForm() {
        String body = "csrf-token=" + token() + "&kod=ABCD";
        assertThat(status("POST", "/zgoda", FORM + "Sec-Fetch-Site: same-origin\r\nOrigin: null\r\n", body)).isEqualTo(422);
        assertThat(status("POST", "/zgoda", FORM + "Sec-Fetch-Site: cross-site\r\nOrigin: null\r\n", body)).isEqualTo(403);
        assertThat(status("POST", "/zgoda", FORM + "Origin: https://example.com\r\n", body)).isEqualTo(403);
        assertThat(status("POST", "/zgoda", FORM + "Origin: null\r\n", "kod=ABCD")).as("without the form's token").isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api;x/v1/powiaty/2205/process", "/api/v1;x=1/powiaty/2205/process", "/powiaty;x/2205/plik/pobierz"})
    void aPathWithASemicolonLeadsNowhere(String path) {
        assertThat(status("GET", path, "", "")).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/powiaty/2205/process", "/%61pi/v1/powiaty/2205/process", "//api/v1/powiaty/2205/process", "/x/../api/v1/powiaty/2205/process",
        "/api/v1/powiaty/2205/plan.json", "/api/v1/powiaty/2205/plan/completeness"})
    void theApiTakesNoSession(String path) {
        assertThat(status("GET", path, "", "")).isIn(401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "powiaty", "areas", "process-schema"})
    void whatIsPublicInTheApiNeedsNoToken(String what) {
        given().get(address + "/api/v1/" + what).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/", "/powiaty/2205", "/powiaty/2205/plik/pobierz", "/powiaty/2205/nic", "/powiaty/2206/kartki", "/nic"})
    void nothingPrivateIsKeptByTheBrowser(String path) {
        assertThat(admin.get(path).headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
        assertThat(Sessions.anonymous(address).get(path).headers().allValues("Cache-Control")).as(path).containsExactly("no-store");
    }

    @Test
    void refusalsAreNotKeptByTheBrowserEither() {
        var member = Sessions.of("czlonek-2205", address).get("/powiaty/2205/plan/metryka");
        assertThat(member.statusCode()).isEqualTo(403);
        assertThat(member.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(given().get(address + "/api/v1/powiaty/2205/process").then().statusCode(401).extract().headers().getValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(given().get(address + "/static/pomost.css").then().statusCode(200).extract().headers().getValues("Cache-Control"))
                .containsExactly("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/powiaty/2205%20", "/powiaty/2205%00", "/powiaty/%D9%A2%D9%A2%D9%A0%D9%A5", "/powiaty/2205%20/kartki"})
    void aPowiatHasFourDigitsAndNothingElse(String path) {
        assertThat(admin.get(path).statusCode()).isEqualTo(404);
        given().auth().oauth2(Tokens.of("koordynator-2205")).urlEncodingEnabled(false).get(address + "/api/v1" + path.replace("/kartki", "") + "/process")
                .then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/plan", "/plik", "/kartki", "/diagnoza", "/cele", "/watek", "/braki"})
    void anEditionIsAYear(String page) {
        for (String edition : List.of("abc", "1999", "99999", "-1")) {
            assertThat(admin.get("/powiaty/2205" + page + "?edition=" + edition).statusCode()).as(edition).isEqualTo(404);
        }
        assertThat(admin.get("/powiaty/2205" + page + "?edition=2027").statusCode()).isEqualTo(200);
    }

    @Test
    void theFormTokensCookieStaysHere() {
        var cookies = given().get(address + "/elementy").then().statusCode(200).extract().headers().getValues("Set-Cookie");
        assertThat(cookies).filteredOn(cookie -> cookie.startsWith("csrf-token=")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void theDescriptionOfTheApiNamesNoPages() {
        given().accept("application/json").get(address + "/q/openapi?format=json").then().statusCode(200)
                .body("paths.keySet()", everyItem(startsWith("/api/v1/"))).body("info.title", equalTo("Pomost"));
    }

    @Test
    void whatCannotBeReadIsTheSendersFault() {
        assertThat(status("POST", APPOINT, FORM, "csrf-token=" + token() + "&akt=%zz")).isEqualTo(400);
        String many = IntStream.range(0, 1500).mapToObj(number -> "f" + number + "=x").collect(Collectors.joining("&"));
        assertThat(status("POST", APPOINT, FORM, "csrf-token=" + token() + "&" + many)).isIn(400, 413);
        assertThat(status("PUT", "/api/v1/powiaty/2205/process", "Authorization: Bearer " + Tokens.of("koordynator-2205") + "\r\nContent-Type: \r\n", "{}")).isIn(400, 415);
    }

    @Test
    void anAddressThatCannotBeReadIsTheSendersFault() {
        assertThat(status("GET", "/powiaty/2205?edition=%zz", "", "")).isEqualTo(400);
        assertThat(status("GET", "/powiaty/2205/kartki?obszar=%zz", "", "")).isEqualTo(400);
        assertThat(status("GET", "/powiaty/%zz", "", "")).isIn(400, 404);
    }

    @Test
    void aTextThatIsTooLongIsToldInItsOwnWords() {
        String answer = send("POST", APPOINT, FORM, "csrf-token=" + token() + "&akt=" + "x".repeat(600_000));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("Tekst jest za długi").doesNotContain("Plik");
    }

    /** Who has no account can send no more than one remark, card or answer may hold, and has to say before how long it is. */
    @ParameterizedTest
    @CsvSource({"/konsultacje/2205/2027/uwaga, 64000", "/w/ABCDEF/wejscie, 64000", "/zgoda, 400000"})
    void whoHasNoAccountSendsOnlySoMuch(String path, int most) throws IOException, InterruptedException {
        assertThat(status("POST", path, FORM, "a=" + "x".repeat(most - 2))).isEqualTo(400);
        assertThat(status("POST", path, FORM, "a=" + "x".repeat(most - 1))).isEqualTo(413);
        var endless = HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("a=b"))).build();
        assertThat(HttpClient.newHttpClient().send(endless, BodyHandlers.discarding()).statusCode()).isEqualTo(413);
    }

    @Test
    void theLongestRemarkFitsHoweverItIsWritten() {
        String words = "uwaga=" + URLEncoder.encode("\uD83C\uDF09".repeat(4_000), StandardCharsets.UTF_8);
        assertThat(status("POST", "/konsultacje/2205/2027/uwaga", FORM, "csrf-token=" + token() + "&" + words)).as("the demo's consultation is over").isEqualTo(409);
    }

    @Test
    void aSenderWhoHangsUpIsNoFailureOfOurs() throws InterruptedException {
        var told = new LinkedBlockingQueue<LogRecord>();
        Handler listener = listener(told);
        Logger log = Logger.getLogger("pl.pomost.access.web.ErrorAnswers");
        log.addHandler(listener);
        try (RawHttp http = RawHttp.to(address)) {
            http.begin("PUT", "/api/v1/powiaty/2205/process", "Authorization: Bearer " + Tokens.of("koordynator-2205")
                    + "\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n", "{".repeat(30_000));
        } finally {
            LogRecord first = told.poll(20, TimeUnit.SECONDS);
            log.removeHandler(listener);
            assertThat(first).isNotNull();
            assertThat(first.getLevel().intValue()).as(first.getMessage()).isLessThanOrEqualTo(Level.INFO.intValue());
        }
    }

    private static Handler listener(Queue<LogRecord> told) {
        return new Handler() {
            @Override
            public void publish(LogRecord event) {
                told.add(event);
            }

            @Override
            public void flush() {
                // keeps nothing back
            }

            @Override
            public void close() {
                // holds nothing
            }
        };
    }

    private String token() {
        return URLEncoder.encode(admin.formToken(), StandardCharsets.UTF_8);
    }

    private int status(String method, String path, String headers, String body) {
        return Integer.parseInt(send(method, path, headers, body).substring(9, 12));
    }

    private String send(String method, String path, String headers, String body) {
        try (RawHttp http = RawHttp.to(address)) {
            return http.send(method, path, RawHttp.cookies(admin) + headers, body);
        }
    }
}
