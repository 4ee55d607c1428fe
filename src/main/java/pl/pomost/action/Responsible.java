package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/** The one institution, and the position in it, that answers for an action. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Responsible(String institution, String position,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Responsible {
        extra = extra == null ? Map.of() : extra;
    }
}
