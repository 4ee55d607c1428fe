package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.Map;

/** What an entry rests on; reliability A official data, B research, C opinion. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Evidence(String type, String source, LocalDate date, String reliability,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Evidence {
        extra = extra == null ? Map.of() : extra;
    }
}
