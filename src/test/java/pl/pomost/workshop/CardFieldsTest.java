package pl.pomost.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.pomost.scenario.CardType;
import pl.pomost.scenario.FieldType;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.workshop.Refusal.Reason;

class CardFieldsTest {

    private static final Map<FieldType, Map<String, String>> THINGS = Map.of(FieldType.DIAGNOSIS, Map.of("D-EDU-01", "Szkoły przyjmują każda po swojemu"),
            FieldType.GOAL, Map.of("C-EDU-1", "Szkoła, która umie przyjąć"), FieldType.INSTITUTION, Map.of("i07", "Biblioteka w Żukowie"));

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
                        new Refusal.Wrong("pole.since", Reason.NOT_A_YEAR), new Refusal.Wrong("pole.kind", Reason.NOT_A_CHOICE)));
    }

    @Test
    void aFieldHoldsTwoThousandLettersAndAListFiftyLines() {
        assertThat(read("resource", Map.of("name", "k".repeat(2000)))).containsKey("name");
        assertThatThrownBy(() -> read("resource", Map.of("name", "k".repeat(2001), "languages", "pl\n".repeat(51)))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.wrongs()).containsExactlyInAnyOrder(new Refusal.Wrong("pole.name", Reason.FIELD_TOO_LONG), new Refusal.Wrong("pole.languages", Reason.FIELD_TOO_LONG)));
    }

    @Test
    void dotsAreNotTyped() {
        assertThat(read("diagnosis", Map.of("influence_votes", "11"))).isEmpty();
    }

    @Test
    void whatAFieldNamesIsTakenByItsCodeOrItsName() {
        assertThat(read("goal", Map.of("diagnosis_code", "d-edu-01 Szkoły przyjmują każda po swojemu")).get("diagnosis_code").asText()).isEqualTo("D-EDU-01");
        assertThat(read("action", Map.of("goal_code", "C-EDU-1")).get("goal_code").asText()).isEqualTo("C-EDU-1");
        assertThat(read("institution", Map.of("institution_id", "biblioteka w Żukowie")).get("institution_id").asText()).isEqualTo("i07");
    }

    @Test
    void whatIsNotThereCannotBeNamed() {
        assertThatThrownBy(() -> read("postulate", Map.of("diagnosis_code", "D-EDU-99", "about_card", "W9-001"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.wrongs()).containsExactlyInAnyOrder(new Refusal.Wrong("pole.diagnosis_code", Reason.NOT_A_CHOICE),
                        new Refusal.Wrong("pole.about_card", Reason.NOT_A_CHOICE)));
    }

    private Map<String, JsonNode> read(String type, Map<String, String> typed) {
        CardType known = scenario.cardType(type).orElseThrow();
        return CardFields.read(known, scenario, kind -> THINGS.getOrDefault(kind, Map.of()), key -> typed.containsKey(key) ? List.of(typed.get(key)) : List.of());
    }
}
