package pl.pomost.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
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

/** Institutions of powiat kartuski on the stakeholder map. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class StakeholderPagesTest {

    private static final String MAP = "/powiaty/2205/zespol/mapa";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void institutionStandsInItsSquareAndTravelsWithTheFile() {
        Session coordinator = coordinator();
        assertThat(place(coordinator, page(coordinator.get(MAP + "/edycja")), "i02", "5", "2").statusCode()).isEqualTo(303);
        Document map = page(coordinator.get(MAP));
        assertThat(map.select(".field-map tbody tr").first().select("td").get(1).text()).isEqualTo("2: Powiatowe Centrum Pomocy Rodzinie w Kartuzach");
        assertThat(map.select("#m-i02 td").eachText()).containsExactly("5", "2", "włączaj i wzmacniaj");
        assertThat(map.select("#m-i01 td").eachText()).containsExactly("–", "–", "poza mapą");
        JsonNode file = ProcessJson.parse(DemoProcess.of("2205"));
        assertThat(file.at("/institutions/1/importance").asInt()).isEqualTo(5);
        assertThat(file.at("/institutions/0").has("importance")).isFalse();
        DemoProcess.replace("2205", DemoProcess.of("2205"));
        assertThat(page(coordinator.get(MAP)).select("#m-i02 td").eachText()).containsExactly("5", "2", "włączaj i wzmacniaj");
    }

    @Test
    void whoSavesSecondChangesOnlyWhatTheyTouched() {
        Session coordinator = coordinator();
        Document opened = page(coordinator.get(MAP + "/edycja"));
        place(coordinator, opened, "i02", "5", "5");
        place(coordinator, opened, "i03", "1", "1");
        assertThat(page(coordinator.get(MAP)).select("#m-i02 td").eachText()).containsExactly("5", "5", "współpracuj na co dzień");
        assertThat(page(coordinator.get(MAP)).select("#m-i03 td").eachText()).containsExactly("1", "1", "informuj");
    }

    @Test
    void answerOutsideTheScaleIsNone() {
        Session coordinator = coordinator();
        place(coordinator, page(coordinator.get(MAP + "/edycja")), "i02", "4", "");
        assertThat(page(coordinator.get(MAP)).select("#m-i02 td").eachText()).containsExactly("4", "–", "poza mapą: brakuje drugiej liczby");
        assertThat(page(coordinator.get(MAP)).select(".field-map")).isEmpty();
        place(coordinator, page(coordinator.get(MAP + "/edycja")), "i02", "9", "dużo");
        assertThat(page(coordinator.get(MAP)).select("#m-i02 td").eachText()).containsExactly("–", "–", "poza mapą");
    }

    private static HttpResponse<String> place(Session session, Document form, String code, String importance, String influence) {
        List<Map.Entry<String, String>> sent = new ArrayList<>(Forms.filled(form, "waznosc." + code, importance));
        sent.removeIf(field -> field.getKey().equals("wplyw." + code));
        sent.add(Map.entry("wplyw." + code, influence));
        return session.post(MAP + "/edycja", sent);
    }

    private Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
