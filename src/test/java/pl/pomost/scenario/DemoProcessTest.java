package pl.pomost.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The shipped demo process was written by hand; the shipped scenario has to understand all of it. */
class DemoProcessTest {

    private final Scenario scenario = Scenarios.shipped().current();
    private final JsonNode process = read();

    @Test
    void agendaOfTheDemoIsTheAgendaOfTheScenario() {
        List<String> planned = scenario.stages().stream().flatMap(stage -> stage.activities().stream()).flatMap(activity -> activity.perArea()
                ? scenario.tablesOf(activity).stream().map(area -> activity.codeFor(area) + " " + activity.titleFor(area).pl() + " " + activity.minutes())
                : List.of(activity.code() + " " + activity.title().pl() + " " + activity.minutes()).stream()).toList();

        assertThat(activities()).extracting(found -> found.get("code").asText() + " " + found.get("title").asText() + " " + found.get("minutes").asInt())
                .containsExactlyElementsOf(planned);
    }

    @Test
    void everyChoiceOnEveryCardIsUnderstood() {
        List<String> strange = new ArrayList<>();
        for (JsonNode card : cards()) {
            CardType type = scenario.cardType(card.get("type").asText()).orElseThrow();
            type.fields().stream().filter(field -> card.get("fields").has(field.key())).filter(field -> field.type() == FieldType.CHOICE)
                    .filter(field -> scenario.choices(field).find(card.get("fields").get(field.key()).asText()).isEmpty())
                    .forEach(field -> strange.add(card.get("id").asText() + " " + field.key()));
        }
        assertThat(strange).isEmpty();
    }

    @Test
    void everyCardHasAnAreaWhereItsTypeAsksForOne() {
        Predicate<JsonNode> inPlace = card -> switch (scenario.cardType(card.get("type").asText()).orElseThrow().area()) {
            case REQUIRED -> !card.get("area").isNull();
            case NONE -> card.get("area").isNull();
            case OPTIONAL -> true;
        };
        assertThat(cards()).hasSize(294).allMatch(inPlace);
    }

    private List<JsonNode> activities() {
        return list(process.get("workshops")).stream().flatMap(workshop -> list(workshop.get("activities")).stream()).toList();
    }

    private List<JsonNode> cards() {
        return activities().stream().flatMap(activity -> list(activity.get("cards")).stream()).toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode read() {
        try (var file = DemoProcessTest.class.getResourceAsStream("/demo/kartuski.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
