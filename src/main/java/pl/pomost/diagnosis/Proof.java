package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Map;

/** Something that can be shown for a level of a standard: what, from when, kept by whom. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Proof(String what, LocalDate date, String source,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Proof {
        extra = extra == null ? Map.of() : extra;
    }
}
