package pl.pomost.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.portal.journey.BrowserScreen;
import pl.pomost.portal.journey.Journey;
import pl.pomost.portal.journey.Looks;
import pl.pomost.portal.journey.PlainScreen;
import pl.pomost.portal.journey.PlanSteps;
import pl.pomost.portal.journey.Story;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenarios;
import pl.pomost.testing.Apart;
import pl.pomost.testing.Browser;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.PdfText;
import pl.pomost.testing.Sessions;

/**
 * The main job, end to end in a real browser: a powiat that takes part in nothing yet comes into the edition and goes through its
 * workshops with every type of card, and its plan comes out as files. What is entered for each area is entered in the browser for the first
 * of them, and by the same steps without scripts for the others.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class SztumJourneyTest {

    private static final String SZTUM = "2216";
    private static final List<String> AREAS = List.of("EDU", "ZDR", "ZAT", "KUL", "BEZ", "POM");
    /** Typed in workshop 1: a card that became a resource, and the summary. */
    private static final List<String> SAID_FIRST = List.of("w każdą sobotę sąsiedzi czytają dzieciom bajki po polsku i po ukraińsku",
            "Zakład w Starym Targu opłaca kurs polskiego po godzinach", "Mamy czytelnię pod lipą");

    @TestHTTPResource
    String address;

    @Inject
    Apart apart;

    private String before;

    @BeforeEach
    void takeThePowiatOutOfTheEdition() {
        before = apart.takeOut(SZTUM);
    }

    @AfterEach
    void leaveThePowiatAsItWas() {
        apart.putBack(SZTUM, "Powiat Sztumski", before);
    }

    @Test
    void aPowiatGoesThroughTheWholeEditionAndItsPlanComesOutAsFiles() throws IOException {
        var looks = new Looks();
        try (var browser = new Browser(address)) {
            var screen = screen(browser, "koordynator-" + SZTUM, looks);
            var rops = screen(browser, "rops", looks);
            var journey = new Journey(screen, rops, Story.ofFourWorkshops());
            journey.comeIn();
            PlanSteps plan = journey.make();
            plan.walkTheThread();
            assertThat(squeezed(PdfText.of(plan.downloadPdf()).text())).contains(SAID_FIRST);
            assertThat(squeezed(word(plan.downloadWord()))).contains(SAID_FIRST);
        }
        assertThat(looks.violations()).isEmpty();
        verifyWhatWasEntered(new ObjectMapper().readTree(DemoProcess.of(SZTUM)));
    }

    private BrowserScreen screen(Browser browser, String user, Looks looks) {
        return new BrowserScreen(browser.logIn(browser.window(1280, 860), user), looks, new PlainScreen(Sessions.of(user, address.replaceAll("/$", ""))));
    }

    /** The process file of the powiat holds what people, channels and areas the journey promises. */
    private static void verifyWhatWasEntered(JsonNode file) {
        assertThat(file.get("workshops")).hasSize(4).allSatisfy(workshop -> {
            assertThat(workshop.get("attendance")).hasSizeGreaterThanOrEqualTo(5);
            assertThat(values(workshop.get("attendance"), "channel")).containsExactlyInAnyOrder("device", "scribe", "paper");
        });
        List<JsonNode> cards = all(file.get("workshops")).stream().flatMap(workshop -> all(workshop.get("activities")).stream())
                .flatMap(activity -> all(activity.get("cards")).stream()).toList();
        assertThat(cards).extracting(card -> card.get("type").asText()).as("types of cards in the scenario's file")
                .containsAll(Scenarios.shipped().usual().cardTypes().stream().map(CardType::code).toList());
        assertThat(cards).extracting(card -> card.get("channel").asText()).contains("device", "scribe", "paper");
        assertThat(cards).extracting(card -> card.get("lang").asText()).contains("pl", "uk", "en");
        assertThat(cards).extracting(card -> card.get("area").asText()).containsAll(AREAS);
        for (String list : List.of("diagnosis", "goals", "actions")) {
            assertThat(values(file.get(list), "area")).as(list).containsExactlyInAnyOrderElementsOf(AREAS);
        }
        assertThat(file.at("/vision/by_area")).hasSize(AREAS.size());
        assertThat(file.get("self_assessment")).hasSize(26);
        assertThat(values(file.get("diagnosis"), "evidence_tag")).containsExactlyInAnyOrder("fact", "to_check");
        assertThat(file.get("self_assessment").findValuesAsText("not_ours")).containsExactly("Robi to Straż Graniczna.");
        assertThat(file.get("actions")).allSatisfy(action -> assertThat(action.at("/languages/0").asText()).isEqualTo("uk"));
    }

    private static String word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file)); var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** Lines are broken where the paper ends. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    private static Set<String> values(JsonNode list, String key) {
        return all(list).stream().map(each -> each.path(key).asText()).collect(Collectors.toSet());
    }

    private static List<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
