package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** The discussion panel of powiat kartuski: read, mended, met again in the first workshops. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class PanelPagesTest {

    private static final String PANEL = "/powiaty/2205/panel";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void panelOfTheFileIsShownWithItsPeopleAndNotes() {
        Document page = page(coordinator().get(PANEL));
        assertThat(page.select("table").text()).contains("razem 39", "przedstawiciele imigrantów 4");
        assertThat(page.select("main").text()).contains("18 maja 2027, 10:00–13:30", "Pokrzywdzeni rzadko zgłaszają wyzwiska");
        assertThat(page.select(".message.is-warn").text()).contains("eksperci i instytucje wspierające");
    }

    @Test
    void whatIsMendedComesOutOfTheFileAndOfTheFirstTwoWorkshops() {
        Session coordinator = coordinator();
        Document form = page(coordinator.get(PANEL + "/edycja"));
        var sent = Forms.filled(form, "notatki-EDU", "Pierwsza myśl <b>\nDruga myśl");
        assertThat(coordinator.post(PANEL + "/edycja", sent).statusCode()).isEqualTo(303);
        var panel = ProcessJson.parse(DemoProcess.of("2205")).path("panel");
        assertThat(panel.at("/notes/EDU")).hasSize(2);
        assertThat(panel.path("attendance_total").asInt()).isEqualTo(39);
        for (int stage : List.of(1, 2)) {
            assertThat(page(coordinator.get("/powiaty/2205/warsztaty/" + stage)).select("#z-panelu").text()).contains("Pierwsza myśl <b>");
        }
        assertThat(page(coordinator.get("/powiaty/2205/warsztaty/3")).select("#z-panelu")).isEmpty();
        HttpResponse<String> late = coordinator.post(PANEL + "/edycja", sent);
        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    void mistakesComeBackAtTheirFields() {
        HttpResponse<String> answer = coordinator().post(PANEL + "/edycja", Map.of("do", "zapisz", "poczatek", "rano", "osoby-ngo", "dużo", "notatki-KUL", "zostaje"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".errors a").eachAttr("href")).containsExactly("#poczatek", "#osoby-ngo");
        assertThat(page(answer).getElementById("notatki-KUL").text()).isEqualTo("zostaje");
    }

    @Test
    void processWithoutAPanelOffersToWriteOne() {
        ObjectNode file = (ObjectNode) ProcessJson.parse(DemoProcess.of("2205"));
        file.remove("panel");
        DemoProcess.replace("2205", ProcessJson.text(file));
        Session coordinator = coordinator();
        assertThat(page(coordinator.get(PANEL)).select(".empty a").attr("href")).isEqualTo(PANEL + "/edycja");
        assertThat(coordinator.post(PANEL + "/edycja", Forms.filled(page(coordinator.get(PANEL + "/edycja")), "osoby-ngo", "3")).statusCode()).isEqualTo(303);
        assertThat(page(coordinator.get(PANEL)).select("table").text()).contains("razem 3");
    }

    private Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
