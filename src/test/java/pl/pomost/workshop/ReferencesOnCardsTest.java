package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pl.pomost.testing.DemoProcess;
import pl.pomost.testing.LocalStackResource;
import pl.pomost.testing.Sessions;

/** Fields of cards that name institutions, standards, diagnosis entries and goals: found by typing, checked, followed. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class ReferencesOnCardsTest {

    private static final String POWIAT = "/powiaty/2205";

    @TestHTTPResource
    String address;

    @AfterEach
    void putTheDemoBack() {
        DemoProcess.restore();
    }

    @Test
    void theFormFindsThingsByTheirWords() {
        Document goal = page(POWIAT + "/warsztaty/3/dopisz?cwiczenie=W3-4:goal");
        assertThat(goal.select("input[name='pole.diagnosis_code']").attr("list")).isEqualTo("pole.diagnosis_code-lista");
        assertThat(goal.select("datalist option[value=D-EDU-01]").text()).startsWith("D-EDU-01 ");
        Document action = page(POWIAT + "/warsztaty/4/dopisz?cwiczenie=W4-3:action");
        assertThat(action.select("datalist[id='pole.goal_code-lista'] option").eachAttr("value")).contains("C-EDU-1");
        Document institution = page(POWIAT + "/warsztaty/1/dopisz?cwiczenie=W1-3:institution");
        assertThat(institution.select("datalist[id='pole.institution_id-lista'] option").eachAttr("value")).contains("Powiatowy Urząd Pracy w Kartuzach");
        Document standard = page(POWIAT + "/warsztaty/2/dopisz?cwiczenie=W2-7:assessment");
        assertThat(standard.select("datalist[id='pole.standard-lista'] option").eachAttr("value")).contains("EDU-1", "POM-5");
    }

    @Test
    void aCardThatNamesAnEntryLeadsToItAndBeginsAGoalThatAnswersIt() throws IOException {
        assertThat(write(3, "W3-4:goal", Map.of("pole.diagnosis_code", "D-EDU-99")).statusCode()).isEqualTo(422);
        HttpResponse<String> written = write(3, "W3-4:goal", Map.of("pole.diagnosis_code", "D-EDU-01 Szkoły"));
        assertThat(written.statusCode()).isEqualTo(303);
        String code = written.headers().firstValue("Location").orElseThrow().replaceAll(".*dodano=", "");
        assertThat(card(code).at("/fields/diagnosis_code").asText()).isEqualTo("D-EDU-01");
        Document card = page(POWIAT + "/kartki/" + code);
        assertThat(card.select("dl.attrs a[href='" + POWIAT + "/diagnoza/D-EDU-01']").text()).startsWith("D-EDU-01 ");
        String form = coordinator().post(POWIAT + "/kartki/wpis", Map.of("kartka", card.select("input[name=kartka]").val(), "rodzaj", "GOAL")).headers()
                .firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
        assertThat(page(form).select("input[name=diagnosis][checked]").eachAttr("value")).containsExactly("D-EDU-01");
    }

    @Test
    void whatIsGoneIsNamedNoLonger() throws IOException {
        String entry = entryThatCarriesNothing();
        String code = write(3, "W3-4:goal", Map.of("pole.diagnosis_code", entry)).headers().firstValue("Location").orElseThrow().replaceAll(".*dodano=", "");
        assertThat(card(code).get("fields").has("diagnosis_code")).isTrue();
        assertThat(coordinator().post(POWIAT + "/diagnoza/" + entry + "/usun", Map.of()).statusCode()).isEqualTo(303);
        assertThat(card(code).get("fields").has("diagnosis_code")).isFalse();
        DemoProcess.replace("2205", DemoProcess.of("2205"));
    }

    private static String entryThatCarriesNothing() throws IOException {
        JsonNode file = file();
        var carried = Stream.of("goals", "postulates").flatMap(list -> file.get(list).findValues("diagnosis").stream()).flatMap(ReferencesOnCardsTest::all).map(JsonNode::asText).toList();
        return all(file.get("diagnosis")).map(each -> each.get("code").asText()).filter(each -> !carried.contains(each)).findFirst().orElseThrow();
    }

    private HttpResponse<String> write(int stage, String exercise, Map<String, String> fields) {
        var form = new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "cwiczenie", exercise, "obszar", "EDU", "tresc", "Jedna procedura przyjęcia w każdej szkole.",
                "kanal", "scribe", "jezyk", "pl"));
        form.putAll(fields);
        return coordinator().post(POWIAT + "/warsztaty/" + stage + "/dopisz", form);
    }

    private static JsonNode card(String code) throws IOException {
        return all(file().get("workshops")).flatMap(workshop -> all(workshop.get("activities"))).flatMap(activity -> all(activity.get("cards")))
                .filter(each -> each.get("id").asText().equals(code)).findFirst().orElseThrow();
    }

    private static JsonNode file() throws IOException {
        return new ObjectMapper().readTree(DemoProcess.of("2205"));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private Document page(String path) {
        HttpResponse<String> answer = coordinator().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private Sessions.Session coordinator() {
        return Sessions.of("koordynator-2205", address.replaceAll("/$", ""));
    }
}
