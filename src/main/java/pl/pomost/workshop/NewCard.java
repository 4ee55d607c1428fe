package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The words of a card that somebody hands in.
 *
 * @param id     made by whoever writes the card, so that handing it in twice changes nothing
 * @param activity code of the activity in its workshop, or of what several tables do: then the area says at which
 * @param area   empty means the area of the activity, if it has one
 * @param author participant; empty for a card without a name
 * @param fields typed fields of the card's type, see {@link CardFields}
 */
public record NewCard(UUID id, String activity, String type, Optional<String> area, String text, String lang, String channel,
        Optional<UUID> author, Map<String, JsonNode> fields) {

    public NewCard {
        text = text.strip();
    }

    public boolean isTooLong() {
        return text.length() > CardRules.TEXT_LIMIT;
    }
}
