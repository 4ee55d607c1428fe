package pl.pomost.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Resources and numbers of powiat kartuski, with real logins on the real database. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ResourcePagesTest {

    private static final String RESOURCES = "/powiaty/2205/zasoby";
    private static final String FIGURES = "/powiaty/2205/dane";

    @TestHTTPResource
    String address;
    @Inject
    SessionFactory sessions;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void resourcesAndNumbersAreForTheTeamAndRops() {
        for (String list : List.of(RESOURCES, FIGURES)) {
            assertThat(as("czlonek-2205").get(list).statusCode()).isEqualTo(200);
            assertThat(as("rops").get(list).statusCode()).isEqualTo(200);
            assertThat(as("koordynator-2206").get(list).statusCode()).isEqualTo(404);
            assertThat(as("ekspert-edukacja").get(list).statusCode()).isEqualTo(404);
        }
        assertThat(as("koordynator-2206").get(RESOURCES + "/Z-01").statusCode()).isEqualTo(404);
        assertThat(as("czlonek-2205").get(RESOURCES + "/nowy").statusCode()).isEqualTo(403);
        assertThat(as("czlonek-2205").post(FIGURES + "/nowa", Map.of("do", "zapisz", "indicator", "cudze")).statusCode()).isEqualTo(403);
        assertThat(as("koordynator-2206").post(RESOURCES + "/Z-01/edycja", Map.of("do", "zapisz", "name", "cudze")).statusCode()).isEqualTo(404);
    }

    @Test
    void resourceShowsItsOwnerAndItsCards() {
        Document page = page(as("koordynator-2205").get(RESOURCES + "/Z-01"));
        assertThat(page.select(".attrs").text()).contains("usługa", "Powiatowy Urząd Pracy", "polski, ukraiński", "1 900", "2025");
        assertThat(page.select(".thread a.bead").eachAttr("href")).contains("/powiaty/2205/kartki/W1-035");
        assertThat(page(as("koordynator-2205").get(RESOURCES + "?obszar=EDU")).select("table .area").eachText()).isNotEmpty().containsOnly("EDU");
    }

    @Test
    void resourceMadeFromACardKeepsTheCard() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(RESOURCES + "/nowy?kartka=W1-035"));
        assertThat(form.select("input[name=cards][value=W1-035]").hasAttr("checked")).isTrue();
        var saved = coordinator.post(RESOURCES + "/nowy", List.of(Map.entry("do", "zapisz"), Map.entry("name", "Dyżur <script>alert(1)</script>"),
                Map.entry("kind", "service"), Map.entry("per-year", "1 200"), Map.entry("since", "2024"), Map.entry("cards", "W1-035")));
        assertThat(saved.statusCode()).isEqualTo(303);
        String made = saved.headers().firstValue("Location").orElseThrow();
        assertThat(made).endsWith("/zasoby/Z-23");
        var page = coordinator.get(RESOURCES + "/Z-23");
        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page(page).select(".thread a.bead").eachAttr("href")).contains("/powiaty/2205/kartki/W1-035");
        assertThat(coordinator.post(RESOURCES + "/Z-23/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(coordinator.get(RESOURCES + "/Z-23").statusCode()).isEqualTo(404);
    }

    @Test
    void mistakesComeBackWithEverythingTyped() {
        var resource = as("koordynator-2205").post(RESOURCES + "/nowy", Map.of("do", "zapisz", "per-year", "wielu", "since", "dawno", "note", "moja uwaga"));
        assertThat(resource.statusCode()).isEqualTo(422);
        assertThat(page(resource).select(".errors li a").eachAttr("href")).containsExactlyInAnyOrder("#name", "#kind", "#per-year", "#since");
        assertThat(page(resource).select("#note").text()).isEqualTo("moja uwaga");
        var figure = as("koordynator-2205").post(FIGURES + "/nowa", Map.of("do", "zapisz", "value", "dużo", "as-of", "31.02.2027", "caveat", "bez dzieci"));
        assertThat(figure.statusCode()).isEqualTo(422);
        assertThat(page(figure).select(".errors li a").eachAttr("href")).containsExactlyInAnyOrder("#indicator", "#value", "#as-of");
        assertThat(page(figure).select("#caveat").val()).isEqualTo("bez dzieci");
    }

    @Test
    void numbersAreWrittenAsPeopleInPolandWriteThem() {
        Session coordinator = as("koordynator-2205");
        Document list = page(coordinator.get(FIGURES));
        assertThat(list.select("tr:has(.code:matchesOwn(DP-01))").text()).contains("146 000", "2026", "A – dane urzędowe", "powiat kartuski", "bez osób niezameldowanych");
        var saved = coordinator.post(FIGURES + "/nowa", Map.of("do", "zapisz", "indicator", "Uczniowie z doświadczeniem migracji", "value", "1 234,5",
                "unit", "osoby", "territory", "2205", "as-of", "30.09.2027"));
        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("/dane/DP-21");
        assertThat(page(coordinator.get(FIGURES + "/DP-21")).select(".attrs").text()).contains("osoby: 1 234,5", "30 września 2027");
    }

    @Test
    void whoSavesSecondSeesBothTexts() {
        Session coordinator = as("koordynator-2205");
        for (var each : Map.of(RESOURCES + "/Z-02/edycja", "sustainability", FIGURES + "/DP-02/edycja", "caveat").entrySet()) {
            Document form = page(coordinator.get(each.getKey()));
            assertThat(coordinator.post(each.getKey(), Forms.filled(form, each.getValue(), "pierwszy tekst")).statusCode()).isEqualTo(303);
            var refused = coordinator.post(each.getKey(), Forms.filled(form, each.getValue(), "drugi tekst"));
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(page(refused).select("table.cards").text()).contains("pierwszy tekst", "drugi tekst");
            assertThat(coordinator.post(each.getKey(), Forms.filled(page(refused), each.getValue(), "drugi tekst")).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void pagesAskTheDatabaseAFewTimesOnly() {
        Session coordinator = as("koordynator-2205");
        for (String page : List.of(RESOURCES, RESOURCES + "/Z-01", RESOURCES + "/Z-01/edycja", FIGURES, FIGURES + "/DP-01", FIGURES + "/DP-01/edycja")) {
            coordinator.get(page);
            sessions.getStatistics().clear();
            assertThat(coordinator.get(page).statusCode()).isEqualTo(200);
            assertThat(sessions.getStatistics().getPrepareStatementCount()).as(page).isLessThanOrEqualTo(10);
        }
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }
}
