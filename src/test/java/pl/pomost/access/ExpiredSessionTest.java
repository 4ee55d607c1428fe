package pl.pomost.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Who sends a form after their session has ended comes back to the form, not to an address that is no page. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ExpiredSessionTest {

    @TestHTTPResource
    String address;

    @Test
    void aFormSentWithoutASessionLeadsBackToItsPageByWayOfTheLogin() {
        Response answer = send("/powiaty/2205/warsztaty/1/dopisz", address + "powiaty/2205/warsztaty/1/dopisz?obszar=EDU");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/powiaty/2205/warsztaty/1/dopisz?obszar=EDU&sesja=wygasla").startsWith(address.replaceAll("/$", ""));
    }

    @Test
    void aSessionThatNobodyKnowsAnyMoreIsAsGoodAsNone() {
        Response answer = RestAssured.given().redirects().follow(false).header("Referer", address + "powiaty/2205/diagnoza/nowy").cookie("q_session", "nonsense")
                .contentType("application/x-www-form-urlencoded").formParam("title", "zdanie").post("/powiaty/2205/diagnoza/nowy");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/powiaty/2205/diagnoza/nowy?sesja=wygasla");
    }

    @Test
    void theWayBackNeverLeadsToAnotherService() {
        Response answer = send("/powiaty/2205/diagnoza/nowy", "https://example.org/powiaty/2205/diagnoza/nowy");

        assertThat(answer.header("Location")).doesNotContain("example.org");
    }

    @Test
    void afterTheLoginThePageSaysThatTheFormWasNotSent() {
        var page = Jsoup.parse(Sessions.of("koordynator-2205", address.replaceAll("/$", "")).get("/powiaty/2205/diagnoza/nowy?sesja=wygasla").body());

        assertThat(page.select("main .message.is-warn").text()).contains("Sesja wygasła").contains("wyślij jeszcze raz");
    }

    private Response send(String path, String from) {
        return RestAssured.given().redirects().follow(false).header("Referer", from).contentType("application/x-www-form-urlencoded").formParam("tresc", "zdanie").post(path);
    }
}
