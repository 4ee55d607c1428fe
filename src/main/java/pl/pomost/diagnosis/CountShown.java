package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The team's decision to show a number of very few people in public as it is, which is otherwise hidden.
 *
 * @param by    account of whoever decided
 * @param value the number that it is about; null in older files, where it is the one that stands beside it
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record CountShown(String reason, String by, LocalDate on, @JsonInclude(Include.NON_NULL) BigDecimal value, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public CountShown {
        extra = extra == null ? Map.of() : extra;
    }

    /** A decision about this number. */
    public static CountShown of(BigDecimal value, String reason, String by, LocalDate on) {
        return new CountShown(reason, by, on, value, Map.of());
    }

    /** Whether it holds for a number: for another one it has to be decided anew. */
    public boolean isAbout(BigDecimal number) {
        return value == null || number != null && value.compareTo(number) == 0;
    }
}
