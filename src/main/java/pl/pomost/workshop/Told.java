package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** Something has been written into the log of a workshop. Observed after the commit; commits of one workshop may be heard out of order. */
public record Told(UUID workshop, long seq, String kind, UUID subject, Map<String, JsonNode> payload) {
}
