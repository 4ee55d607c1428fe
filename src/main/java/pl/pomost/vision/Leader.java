package pl.pomost.vision;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/** Who answers for it: one institution and a position in it, never a person's name. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Leader(String institution, String position,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Leader {
        extra = extra == null ? Map.of() : extra;
    }
}
