package pl.pomost.action;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.action.IndicatorPagesTest.page;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The pages of postulates of powiat kartuski, with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PostulatePagesTest {

    private static final String LIST = "/powiaty/2205/postulaty";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void postulatesAreForTheOwnTeamAndRopsOnly() {
        for (String path : List.of(LIST, LIST + "/P-01")) {
            assertThat(as("czlonek-2205").get(path).statusCode()).isEqualTo(200);
            assertThat(as("rops").get(path).statusCode()).isEqualTo(200);
            assertThat(as("koordynator-2206").get(path).statusCode()).isEqualTo(404);
            assertThat(as("ekspert-pomoc").get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void listGoesAddresseeByAddressee() {
        Document page = page(as("rops").get(LIST));
        assertThat(page.select("main h2").eachText()).contains("Wojewoda Pomorski", "Minister Zdrowia i NFZ");
        assertThat(page.select("a[href=/powiaty/2205/diagnoza/D-POM-01]")).isNotEmpty();
    }

    @Test
    void formWithMistakesComesBackWithEverythingTyped() {
        var answer = as("koordynator-2205").post(LIST + "/nowy", Map.of("do", "zapisz", "text", "o to prosimy"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors li a").eachAttr("href")).containsExactly("#to-whom");
        assertThat(page(answer).select("#text").text()).isEqualTo("o to prosimy");
    }

    @Test
    void postulateFromACardIsTiedBothWays() {
        Session coordinator = as("koordynator-2205");
        assertThat(page(coordinator.get(LIST + "/nowy?kartka=W4-041")).select("input[name=cards][checked]").eachAttr("value")).containsExactly("W4-041");
        var saved = coordinator.post(LIST + "/nowy", List.of(Map.entry("do", "zapisz"), Map.entry("to-whom", "Sejm <i>RP</i>"), Map.entry("text", "Zmiana ustawy"),
                Map.entry("entries", "D-EDU-01"), Map.entry("cards", "W4-041")));
        assertThat(saved.statusCode()).isEqualTo(303);
        String path = saved.headers().firstValue("Location").orElseThrow().replaceFirst("^.*?(?=/powiaty)", "");
        var answer = coordinator.get(path);
        assertThat(answer.body()).contains("Sejm &lt;i&gt;RP&lt;/i&gt;").doesNotContain("<i>RP</i>");
        assertThat(page(answer).select(".thread a.bead").eachAttr("href")).contains("/powiaty/2205/diagnoza/D-EDU-01", "/powiaty/2205/kartki/W4-041");
        assertThat(page(coordinator.get("/powiaty/2205/diagnoza/D-EDU-01")).select("a[href=" + path + "]")).isNotEmpty();
    }

    @Test
    void whoSavesSecondSeesBothTexts() {
        Session coordinator = as("koordynator-2205");
        String form = LIST + "/P-02/edycja";
        var first = Forms.filled(page(coordinator.get(form)), "to-whom", "Pierwszy adresat");
        var second = Forms.filled(page(coordinator.get(form)), "to-whom", "Drugi adresat");
        assertThat(coordinator.post(form, first).statusCode()).isEqualTo(303);
        var refused = coordinator.post(form, second);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page(refused).select("table.cards").text()).contains("Pierwszy adresat", "Drugi adresat");
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
