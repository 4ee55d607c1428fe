package pl.pomost.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import pl.pomost.shared.Typography;
import pl.pomost.workshop.Card;

/** The fields of a card as texts; what was not filled in is empty. */
record CardFields(Card card) {

    String text(String key) {
        JsonNode value = card.fields().getOrDefault(key, MissingNode.getInstance());
        return value == null || value.isNull() || value.isContainerNode() ? "" : value.asText();
    }

    String date(String key) {
        try {
            return text(key).isEmpty() ? "" : Typography.date(LocalDate.parse(text(key)));
        } catch (DateTimeException noDate) {
            return text(key);
        }
    }
}
