package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.Map;

/** How many: a count, of how many, in which unit and period; whether it counts persons (small counts are hidden in public). */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Scale(BigDecimal count, BigDecimal of, String unit, String period, @JsonInclude(Include.NON_NULL) Boolean countsPersons,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Scale {
        extra = extra == null ? Map.of() : extra;
    }

    /** Whether it counts people, and at least one but fewer than so many. */
    public boolean countsFewerPeopleThan(int limit) {
        return Boolean.TRUE.equals(countsPersons) && count != null && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(limit)) < 0;
    }
}
