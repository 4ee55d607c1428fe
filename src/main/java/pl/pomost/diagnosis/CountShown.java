package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Map;

/**
 * The team's decision to show a number of very few people in public as it is, which is otherwise hidden.
 *
 * @param by account of whoever decided
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record CountShown(String reason, String by, LocalDate on, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public CountShown {
        extra = extra == null ? Map.of() : extra;
    }
}
