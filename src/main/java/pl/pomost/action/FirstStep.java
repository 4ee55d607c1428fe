package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Map;

/** The first thing that somebody does, and when. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record FirstStep(String what, LocalDate date, String who,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public FirstStep {
        extra = extra == null ? Map.of() : extra;
    }
}
