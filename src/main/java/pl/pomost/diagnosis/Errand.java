package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Map;

/**
 * Something that somebody is to find out by a day.
 *
 * @param who code of a member or guest, or null while nobody took it on
 * @param due last day, or null
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Errand(String who, LocalDate due, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Errand {
        extra = extra == null ? Map.of() : extra;
    }

    /** Whether its day is over. */
    public boolean isLate(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
