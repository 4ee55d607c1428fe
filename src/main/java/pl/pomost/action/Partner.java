package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/** An institution that helps, and how. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Partner(String institution, String role,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Partner {
        extra = extra == null ? Map.of() : extra;
    }
}
