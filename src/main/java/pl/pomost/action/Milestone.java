package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Map;

/** What is to be seen by when. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Milestone(LocalDate date, String what,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Milestone {
        extra = extra == null ? Map.of() : extra;
    }
}
