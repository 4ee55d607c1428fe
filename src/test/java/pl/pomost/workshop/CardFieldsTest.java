package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.workshop.Refusal.Reason;

class CardFieldsTest {

    private final Scenario scenario = Scenarios.shipped().current();

    @Test
    void numbersYearsAndListsBecomeWhatTheProcessFileHolds() {
        Map<String, JsonNode> fields = read("resource", Map.of("name", "Klub mam", "per_year", "1 200", "since", "2019", "languages", "pl\nuk"));
        assertThat(fields.get("per_year").intValue()).isEqualTo(1200);
        assertThat(fields.get("since").intValue()).isEqualTo(2019);
        assertThat(fields.get("languages")).hasSize(2);
        assertThat(fields.get("name").asText()).isEqualTo("Klub mam");
    }

    @Test
    void aChoiceIsTakenByItsLabelToo() {
        assertThat(read("diagnosis", Map.of("kind", "potrzeba")).get("kind").asText()).isEqualTo("need");
    }

    @Test
    void emptyFieldsAreLeftOutAndAMissingRequiredOneIsNoMistake() {
        assertThat(read("resource", Map.of("name", "  "))).isEmpty();
    }

    @Test
    void everyFieldThatDoesNotHoldWhatItShouldIsNamed() {
        assertThatThrownBy(() -> read("resource", Map.of("per_year", "kilka", "since", "dawno", "kind", "zamek"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.wrongs()).containsExactlyInAnyOrder(new Refusal.Wrong("pole.per_year", Reason.NOT_A_NUMBER),
                        new Refusal.Wrong("pole.since", Reason.NOT_A_NUMBER), new Refusal.Wrong("pole.kind", Reason.NOT_A_CHOICE)));
    }

    @Test
    void dotsAreNotTyped() {
        assertThat(read("diagnosis", Map.of("influence_votes", "11"))).isEmpty();
    }

    private Map<String, JsonNode> read(String type, Map<String, String> typed) {
        CardType known = scenario.cardType(type).orElseThrow();
        return CardFields.read(known, scenario, key -> typed.containsKey(key) ? List.of(typed.get(key)) : List.of());
    }
}
