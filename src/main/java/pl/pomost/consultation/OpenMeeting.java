package pl.pomost.consultation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/**
 * A meeting that is open to everybody. Each part may be missing.
 *
 * @param start  hour as {@code 17:00}
 * @param people how many came, once they were counted; nobody is listed
 */
public record OpenMeeting(LocalDate date, String start, String place, Integer people, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public OpenMeeting {
        extra = extra == null ? Map.of() : extra;
    }
}
