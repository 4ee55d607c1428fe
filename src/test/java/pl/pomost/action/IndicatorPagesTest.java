package pl.pomost.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** The pages of indicators of powiat kartuski, with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class IndicatorPagesTest {

    private static final String LIST = "/powiaty/2205/wskazniki";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void othersSeeIndicatorsAndExpertsThoseOfTheirAreaOnly() {
        assertThat(codes(as("koordynator-2206"))).contains("WSK-01", "WSK-17").hasSizeGreaterThanOrEqualTo(22);
        List<String> education = codes(as("ekspert-edukacja"));
        assertThat(education).contains("WSK-01").doesNotContain("WSK-17");
        assertThat(as("ekspert-edukacja").get(LIST + "/WSK-01").statusCode()).isEqualTo(200);
        assertThat(as("ekspert-edukacja").get(LIST + "/WSK-17").statusCode()).isEqualTo(404);
        assertThat(as("ekspert-bezpieczenstwo").get(LIST + "/WSK-17").statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheOwnCoordinatorWrites() {
        assertThat(as("czlonek-2205").get(LIST + "/nowy").statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2206").get(LIST + "/nowy").statusCode()).isEqualTo(404);
        assertThat(as("koordynator-2206").post(LIST + "/WSK-01/edycja", Map.of("do", "zapisz", "name", "cudze")).statusCode()).isEqualTo(404);
        assertThat(as("rops").post(LIST + "/nowy", Map.of("do", "zapisz", "name", "cudze")).statusCode()).isEqualTo(403);
        assertThat(page(as("koordynator-2206").get(LIST + "/WSK-01")).select("a[href$=/edycja]")).isEmpty();
    }

    @Test
    void formWithMistakesComesBackWithEverythingTyped() {
        var answer = as("koordynator-2205").post(LIST + "/nowy", List.of(Map.entry("do", "zapisz"), Map.entry("kind", "cokolwiek"), Map.entry("baseline", "dużo"),
                Map.entry("baseline-date", "31.02.2028"), Map.entry("target-2029", "1,23456"), Map.entry("comment", "mój komentarz"), Map.entry("goals", "C-EDU-1")));
        Document page = page(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select(".errors li a").eachAttr("href")).containsExactlyInAnyOrder("#name", "#kind", "#baseline", "#baseline-date", "#target-2029");
        assertThat(page.select("#baseline").val()).isEqualTo("dużo");
        assertThat(page.select("#baseline-date").val()).isEqualTo("31.02.2028");
        assertThat(page.select("#target-2029").val()).isEqualTo("1,23456");
        assertThat(page.select("#comment").text()).isEqualTo("mój komentarz");
        assertThat(page.select("input[name=goals][value=C-EDU-1]").hasAttr("checked")).isTrue();
    }

    @Test
    void formAsksForEveryYearOfThePlanAndKnowsTheGoalItWasOpenedFrom() {
        Document page = page(as("koordynator-2205").get(LIST + "/nowy?cel=C-EDU-1"));
        assertThat(page.select("input[name^=target-]").eachAttr("name")).containsExactly("target-2028", "target-2029", "target-2030");
        assertThat(page.select("input[name=goals][checked]").eachAttr("value")).containsExactly("C-EDU-1");
    }

    @Test
    void newIndicatorGetsTheNextCodeAndIsTiedBothWays() {
        Session coordinator = as("koordynator-2205");
        var saved = coordinator.post(LIST + "/nowy", List.of(Map.entry("do", "zapisz"), Map.entry("name", "Liczba <script>alert(1)</script> & \"osób\""),
                Map.entry("kind", "outcome"), Map.entry("baseline", "1 200,5"), Map.entry("baseline-date", "31.12.2027"), Map.entry("target-2030", "2 000"),
                Map.entry("goals", "C-EDU-1"), Map.entry("actions", "A-EDU-1")));
        assertThat(saved.statusCode()).isEqualTo(303);
        String address = saved.headers().firstValue("Location").orElseThrow();
        assertThat(address).matches(".*/wskazniki/WSK-\\d{2}");
        var answer = coordinator.get(address.substring(address.indexOf("/powiaty")));
        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        Document page = page(answer);
        assertThat(page.select(".attrs").text()).contains("1 200,5", "31 grudnia 2027", "w 2030 r.: 2 000");
        assertThat(page.select(".thread a.bead").eachAttr("href")).contains("/powiaty/2205/cele/C-EDU-1", "/powiaty/2205/dzialania/A-EDU-1");
        assertThat(page(coordinator.get("/powiaty/2205/cele/C-EDU-1")).select("a[href=" + address.substring(address.indexOf("/powiaty")) + "]")).isNotEmpty();
    }

    @Test
    void whoSavesSecondSeesBothTextsAndMaySaveAgain() {
        Session coordinator = as("koordynator-2205");
        String form = LIST + "/WSK-03/edycja";
        List<Map.Entry<String, String>> first = Forms.filled(page(coordinator.get(form)), "unit", "pierwsza jednostka");
        List<Map.Entry<String, String>> second = Forms.filled(page(coordinator.get(form)), "unit", "druga jednostka");
        assertThat(coordinator.post(form, first).statusCode()).isEqualTo(303);
        var refused = coordinator.post(form, second);
        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = page(refused);
        assertThat(page.select("table.cards").text()).contains("pierwsza jednostka", "druga jednostka");
        assertThat(page.select("#unit").val()).isEqualTo("druga jednostka");
        assertThat(coordinator.post(form, Forms.filled(page, "unit", "druga jednostka")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(LIST + "/WSK-03")).select(".attrs").text()).contains("druga jednostka");
    }

    static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static List<String> codes(Session session) {
        return page(session.get(LIST)).select("table tbody th .code").eachText();
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
