package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Adds to what the directory says the keys that a file had beside them; the directory's own values stay. */
final class Supplement {

    private static final String[] IDENTIFIERS = {"teryt", "stage"};

    private Supplement() {
    }

    static void with(JsonNode kept, ObjectNode own) {
        kept.properties().forEach(key -> {
            JsonNode known = own.get(key.getKey());
            if (known == null) {
                own.set(key.getKey(), key.getValue());
            } else if (known.isArray() && key.getValue().isArray()) {
                key.getValue().forEach(item -> same(item, known).ifPresent(match -> with(item, match)));
            }
        });
    }

    /** The object of the list that has the same code of the gmina or number of the stage. */
    private static Optional<ObjectNode> same(JsonNode item, JsonNode list) {
        for (String identifier : IDENTIFIERS) {
            for (JsonNode candidate : list) {
                if (item.has(identifier) && candidate.has(identifier) && item.get(identifier).asText().equals(candidate.get(identifier).asText())) {
                    return Optional.of((ObjectNode) candidate);
                }
            }
        }
        return Optional.empty();
    }
}
