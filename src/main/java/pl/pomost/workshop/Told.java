package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** One event of the log of a workshop, as the screens are told of it. */
record Told(UUID workshop, long seq, String kind, UUID subject, Map<String, JsonNode> payload) {

    static Told of(WorkshopEvent event) {
        return new Told(event.workshopId(), event.seq(), event.kind(), event.subjectId(), event.payload());
    }
}
