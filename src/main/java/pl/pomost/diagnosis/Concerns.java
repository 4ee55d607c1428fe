package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;

/** Whom a diagnosis entry is about: groups of the dictionary and words of one's own. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Concerns(List<String> groups, String detail,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Concerns {
        groups = groups == null ? List.of() : List.copyOf(groups);
        extra = extra == null ? Map.of() : extra;
    }
}
