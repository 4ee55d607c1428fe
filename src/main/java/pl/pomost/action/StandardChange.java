package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/** Which standard an action raises, from which level to which. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record StandardChange(String code, Integer from, Integer to,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public StandardChange {
        extra = extra == null ? Map.of() : extra;
    }
}
