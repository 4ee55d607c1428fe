package pl.pomost.workshop.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.pomost.scenario.CardField;
import pl.pomost.scenario.CardType;
import pl.pomost.shared.Doubts;
import pl.pomost.workshop.CardFields;

/** What in the words of a card may tell of a particular person. */
final class CardDoubts {

    private CardDoubts() {
    }

    /** @param label of the card's text in its form */
    static Doubts in(String label, String text, CardType type, Map<String, JsonNode> fields) {
        Doubts doubts = Doubts.NONE.and("slowa", label, text);
        for (CardField field : type.typedFields()) {
            JsonNode value = fields.get(field.key());
            if (value != null && isFree(field)) {
                doubts = doubts.and(CardFields.PLACE + field.key(), field.label().pl(), words(value));
            }
        }
        return doubts;
    }

    /** Whether people write words there; a person chosen from the list is named on purpose. */
    private static boolean isFree(CardField field) {
        return switch (field.type()) {
            case TEXT, LONGTEXT, LIST -> true;
            case NUMBER, DATE, YEAR, CHOICE, CHOICES, INSTITUTION, PARTICIPANT, STANDARD, CARD, DIAGNOSIS, GOAL, LANGUAGES -> false;
        };
    }

    private static String words(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining("\n")) : value.asText();
    }
}
