package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import pl.pomost.process.ProcessJson;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.Forms;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;
import pl.pomost.testing.Sessions.Session;

/** Who leads which area of powiat kartuski, what languages they speak, and who has read the privacy clause. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class LeadPagesTest {

    private static final String TEAM = "/powiaty/2205/zespol";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void untilSomebodyWritesItDownThePageTellsWhatTheCardsOfTheWorkshopSaid() {
        Document page = page(as("czlonek-2205").get(TEAM + "/obszary"));
        assertThat(page.select("tr#edu td[data-label=Prowadzi]").text()).isEqualTo("Dorota Jankowska");
        assertThat(page.select("tr#edu td[data-label=Zastępuje]").text()).isEqualTo("Grzegorz Kuczkowski");
        assertThat(page.select("tr#edu td").eachText()).contains("co 3 tygodnie");
    }

    @Test
    void whatIsWrittenDownIsShownTravelsWithTheFileAndKeepsThePersonInTheTeam() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(TEAM + "/obszary/edycja"));
        assertThat(form.select("#lider-EDU option[selected]").val()).isEqualTo("t11");
        var sent = Forms.filled(form, "lider-EDU", "t21");
        assertThat(coordinator.post(TEAM + "/obszary/edycja", sent).statusCode()).isEqualTo(303);
        String leader = page(coordinator.get(TEAM + "/obszary")).select("tr#edu td[data-label=Prowadzi]").text();
        assertThat(page(coordinator.get("/powiaty/2205/plan")).select("table:contains(Zespoły obszarowe) tr:contains(Edukacja)").text())
                .contains(page(coordinator.get(TEAM + "/osoby/t21/edycja")).select("#funkcja").val()).doesNotContain("nie wyznaczono");
        JsonNode areas = ProcessJson.parse(DemoProcess.of("2205")).at("/team/area_teams");
        assertThat(areas.findValuesAsText("leader")).contains("t21");
        assertThat(coordinator.post(TEAM + "/obszary/edycja", sent).statusCode()).isEqualTo(409);
        DemoProcess.replace("2205", DemoProcess.of("2205"));
        assertThat(page(coordinator.get(TEAM + "/obszary")).select("tr#edu td[data-label=Prowadzi]").text()).isEqualTo(leader);
        assertThat(page(coordinator.get(TEAM + "/osoby/t21/usun")).select(".bead").eachText()).anyMatch(text -> text.contains("Kto co prowadzi"));
    }

    @Test
    void nobodyStandsInForThemselves() {
        HttpResponse<String> answer = as("koordynator-2205").post(TEAM + "/obszary/edycja", Map.of("do", "zapisz", "lider-EDU", "t11", "zastepca-EDU", "t11", "lider-ZDR", "t99"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors a").eachAttr("href")).containsExactly("#zastepca-EDU", "#lider-ZDR");
    }

    @Test
    void languagesOfAPersonAreWrittenAndShown() {
        Session coordinator = as("koordynator-2205");
        Document form = page(coordinator.get(TEAM + "/osoby/t11/edycja"));
        List<Map.Entry<String, String>> sent = Forms.filled(form, "jezyki", "uk");
        assertThat(coordinator.post(TEAM + "/osoby/t11/edycja", sent).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(TEAM)).select("tr:has(th:contains(Dorota Jankowska)) td").text()).contains("mówi: ukraiński");
    }

    @Test
    void whoReadsTheClauseSaysSoOnceAndTheSignaturesOnPaperAreNoted() {
        Session coordinator = as("koordynator-2205");
        assertThat(coordinator.post(TEAM + "/klauzula/papier", List.of(Map.entry("osoba", "t11"), Map.entry("osoba", "t99"))).statusCode()).isEqualTo(303);
        Document list = page(coordinator.get(TEAM + "/klauzula"));
        assertThat(list.select("tr:has(th:contains(Dorota Jankowska)) td").text()).startsWith("na papierze, wpisano ");
        DemoProcess.restore();
        assertThat(page(coordinator.get(TEAM + "/klauzula")).select("tr:has(th:contains(Dorota Jankowska)) td").text()).startsWith("na papierze");
        Document now = page(coordinator.get(TEAM + "/osoby/t12/edycja"));
        assertThat(coordinator.post(TEAM + "/osoby/t12/edycja", Forms.filled(now, "konto", "")).statusCode()).isEqualTo(303);
        Document form = page(coordinator.get(TEAM + "/osoby/t21/edycja"));
        assertThat(coordinator.post(TEAM + "/osoby/t21/edycja", Forms.filled(form, "konto", "czlonek-2205")).statusCode()).isEqualTo(303);
        Session member = as("czlonek-2205");
        assertThat(page(member.get(TEAM + "/klauzula")).select("main button").text()).isEqualTo("Znam tę klauzulę");
        assertThat(member.post(TEAM + "/klauzula", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page(member.get(TEAM + "/klauzula")).select("main").text()).contains("Klauzula przyjęta ").doesNotContain("Znam tę klauzulę");
    }

    private Session as(String user) {
        return Sessions.of(user, address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
