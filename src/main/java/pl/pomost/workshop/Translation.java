package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A card's words in another language. The card itself stays in its own.
 *
 * @param by    code of the participant who translated it, or a name where there is no such participant
 * @param stale whether the card's words were changed since
 */
public record Translation(String lang, String text, String by, boolean stale) {

    /** Translations as a card and the process file keep them. */
    static List<Translation> read(Optional<JsonNode> kept) {
        return kept.filter(JsonNode::isArray).stream().flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .map(each -> new Translation(each.path("lang").asText(), each.path("text").asText(), each.path("by").asText(), each.path("stale").asBoolean())).toList();
    }

    static ArrayNode write(List<Translation> translations) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        translations.forEach(each -> {
            ObjectNode one = all.addObject().put("lang", each.lang()).put("text", each.text()).put("by", each.by());
            if (each.stale()) {
                one.put("stale", true);
            }
        });
        return all;
    }
}
