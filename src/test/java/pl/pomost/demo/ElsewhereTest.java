package pl.pomost.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.pomost.demo.DemoRegion.Standing;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.StageWindow;
import pl.pomost.export.ProcessContext;
import pl.pomost.export.ProcessFileCheck;
import pl.pomost.process.ProcessJson;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;

class ElsewhereTest {

    private static final Scenarios SCENARIOS = Scenarios.shipped();
    private static final ObjectNode COMPLETE = (ObjectNode) json("/demo/kartuski.json");
    private static final DemoRegion REGION = DemoRegion.read();
    private static final Elsewhere ELSEWHERE = new Elsewhere(REGION, COMPLETE, windows());

    static List<Standing> powiats() {
        return REGION.powiats();
    }

    @ParameterizedTest
    @MethodSource("powiats")
    void everyPowiatsProcessCouldBeImported(Standing standing) {
        ObjectNode process = ELSEWHERE.process(place(standing));
        assertThat(new ProcessFileCheck().check(process, context(standing.teryt()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("powiats")
    void nothingOfTheCompleteProcessesPlaceOrPeopleIsLeft(Standing standing) {
        ObjectNode process = ELSEWHERE.process(place(standing));
        assertThat(Trees.texts(process)).noneMatch(text -> text.matches("(?s).*(Kartuz|kartusk|Żukow|Sierakowic|Banin|Картуз|[0-9]{11}|[{}]"
                + "|Miotk|Labud|Okrój|Kowalczuk|Melnyk).*"));
    }

    @ParameterizedTest
    @MethodSource("powiats")
    void aProcessIsTheSameAtEveryStart(Standing standing) {
        assertThat(ProcessJson.text(ELSEWHERE.process(place(standing)))).isEqualTo(ProcessJson.text(ELSEWHERE.process(place(standing))));
    }

    @ParameterizedTest
    @MethodSource("powiats")
    void wordsOnCardsStayPeoplesOwn(Standing standing) {
        List<String> owners = ELSEWHERE.process(place(standing)).path("workshops").findValues("fields").stream().map(fields -> fields.path("owner").asText()).toList();
        assertThat(owners).noneMatch(owner -> owner.matches("i[0-9]{2}"));
    }

    @Test
    void afterEveryNumberOfWorkshopsSomePowiatStands() {
        assertThat(REGION.powiats()).extracting(Standing::reached).contains("enrolled", "team", "workshops");
        assertThat(REGION.powiats()).extracting(Standing::workshops).contains(1, 2, 3, 4);
        assertThat(REGION.powiats()).hasSizeLessThan(19);
    }

    @Test
    void aTeamThatHasComeFarHasSomethingToShow() {
        REGION.powiats().stream().filter(standing -> standing.workshops() > 0).forEach(standing -> {
            ObjectNode process = ELSEWHERE.process(place(standing));
            long cards = process.get("workshops").findValues("cards").stream().mapToLong(JsonNode::size).sum();
            assertThat(cards).as(standing.teryt()).isGreaterThan(standing.workshops() * 15L);
            if (standing.workshops() > 1) {
                assertThat(process.get("diagnosis")).as(standing.teryt()).hasSizeGreaterThan(5);
            }
            if (standing.workshops() > 3) {
                assertThat(process.get("actions")).as(standing.teryt()).hasSizeGreaterThan(5);
            }
        });
    }

    private static Place place(Standing standing) {
        JsonNode row = row(standing.teryt());
        var kind = row.get("kind").asText().equals("city") ? Powiat.Kind.CITY : Powiat.Kind.POWIAT;
        var powiat = new Powiat(standing.teryt(), row.get("name").asText(), kind, row.get("seat").asText(), 0, 0, Set.of());
        return new Place(standing, powiat, Trees.objects(row.get("gminas")).stream()
                .map(gmina -> new Gmina(gmina.get("teryt").asText(), standing.teryt(), gmina.get("name").asText(), gmina.get("kind").asText())).toList());
    }

    private static ProcessContext context(String teryt) {
        Scenario scenario = SCENARIOS.current();
        Map<String, Set<String>> dictionaries = Stream.of("roles", "activity_kinds", "diagnosis_kinds", "diagnosis_status", "action_state")
                .collect(Collectors.toMap(name -> name, name -> codes(scenario, name)));
        return new ProcessContext(teryt, Trees.objects(row(teryt).get("gminas")).stream().map(gmina -> gmina.get("teryt").asText()).collect(Collectors.toSet()),
                Set.of(2027), scenario.areas().stream().map(area -> area.code()).collect(Collectors.toSet()), codes(scenario, "sectors"),
                scenario.cardTypes().stream().collect(Collectors.toMap(CardType::code,
                        type -> type.fields().stream().collect(Collectors.toMap(CardField::key, CardField::type)))),
                SCENARIOS.standards().stream().map(StandardDef::code).collect(Collectors.toSet()), dictionaries, 2);
    }

    private static Set<String> codes(Scenario scenario, String dictionary) {
        return scenario.dictionary(dictionary).entries().stream().map(entry -> entry.code()).collect(Collectors.toSet());
    }

    private static JsonNode row(String teryt) {
        return Trees.objects(json("/region/pomorskie.json").get("powiats")).stream().filter(row -> row.get("teryt").asText().equals(teryt))
                .findFirst().orElseThrow();
    }

    private static List<StageWindow> windows() {
        return IntStream.rangeClosed(1, 4).mapToObj(stage -> new StageWindow(stage, "", LocalDate.of(2027, 5 + stage, 1), LocalDate.of(2027, 5 + stage, 28))).toList();
    }

    private static JsonNode json(String resource) {
        try (InputStream in = ElsewhereTest.class.getResourceAsStream(resource)) {
            return ProcessJson.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
