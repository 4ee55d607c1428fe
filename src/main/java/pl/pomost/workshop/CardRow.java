package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A card as boards and lists show it: read in one query with its author's name. */
public record CardRow(UUID id, UUID workshop, UUID activity, Optional<UUID> cluster, String code, Optional<String> area, String type, String text,
        String lang, String channel, Map<String, JsonNode> fields, boolean late, boolean unchecked, Optional<String> redacted, Optional<Held> held, Optional<String> heldReason,
        Optional<String> author) {

    /** For the query; empty columns come as null. */
    CardRow(UUID id, UUID workshop, UUID activity, UUID cluster, String code, String area, String type, String text, String lang, String channel,
            Map<String, JsonNode> fields, Map<String, JsonNode> extra, String redacted, Held held, String heldReason, String author) {
        this(id, workshop, activity, Optional.ofNullable(cluster), code, Optional.ofNullable(area), type, text, lang, channel, fields,
                extra.containsKey(Card.LATE), extra.containsKey(Card.UNCHECKED), Optional.ofNullable(redacted), Optional.ofNullable(held), Optional.ofNullable(heldReason), Optional.ofNullable(author));
    }
}
