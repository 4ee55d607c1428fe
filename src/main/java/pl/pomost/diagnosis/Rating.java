package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/** What one member of the team thought of a standard before the team agreed. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Rating(String member, Integer level,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Rating {
        extra = extra == null ? Map.of() : extra;
    }
}
