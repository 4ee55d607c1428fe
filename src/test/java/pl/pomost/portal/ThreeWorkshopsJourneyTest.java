package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.portal.journey.Journey;
import pl.pomost.portal.journey.PlainScreen;
import pl.pomost.portal.journey.PlanSteps;
import pl.pomost.portal.journey.Story;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenarios;
import pl.pomost.testing.Apart;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.Sessions;

/** The same whole edition with three workshops and five tables, through the same pages, in a browser without scripts. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ThreeWorkshopsJourneyTest {

    private static final String SZTUM = "2216";

    @TestHTTPResource
    String address;
    @Inject
    Apart apart;
    @Inject
    Scenarios scenarios;

    private String before;

    @BeforeEach
    void takeThePowiatOutOfTheEdition() {
        before = apart.takeOut(SZTUM);
    }

    @AfterEach
    void leaveThePowiatAsItWas() {
        apart.putBack(SZTUM, "Powiat Sztumski", before);
        Sessions.of("rops", address.replaceAll("/$", "")).post("/edycje/2027/powiaty/" + SZTUM + "/scenariusz", Map.of("scenario", ""));
    }

    @Test
    void aPowiatGoesThroughThreeWorkshopsWithoutScriptsToAPlanThatLacksNothing() throws IOException {
        var screen = new PlainScreen(Sessions.of("koordynator-" + SZTUM, address.replaceAll("/$", "")));
        var rops = new PlainScreen(Sessions.of("rops", address.replaceAll("/$", "")));
        var journey = new Journey(screen, rops, Story.ofThreeWorkshops());
        journey.comeIn();
        journey.chooseScenario("Trzy warsztaty lokalnego planu integracji");
        PlanSteps plan = journey.make();
        plan.walkTheThread();

        assertThat(PdfText.of(plan.downloadPdf()).text().replaceAll("[\\s\u00a0]+", " ")).contains("bezpieczeństwo i pomoc społeczna", "Mamy czytelnię pod lipą", "Pięć działań ma odpowiedzialnych")
                .doesNotContain("warsztacie 4", "warsztatu 4");
        JsonNode file = new ObjectMapper().readTree(DemoProcess.of(SZTUM));
        assertThat(file.get("workshops")).hasSize(3);
        assertThat(file.findValues("cards").stream().flatMap(cards -> StreamSupport.stream(cards.spliterator(), false))).extracting(card -> card.get("type").asText())
                .as("types of cards in the scenario's file").containsAll(scenarios.newest("trzy-warsztaty").orElseThrow().cardTypes().stream().map(CardType::code).toList());
        for (String list : new String[] {"diagnosis", "goals", "actions"}) {
            assertThat(file.get(list)).as(list).extracting(each -> each.get("area").asText()).containsExactlyInAnyOrder("EDU", "ZDR", "ZAT", "KUL", "BPS");
        }
        assertThat(file.get("self_assessment")).hasSize(26);
    }
}
