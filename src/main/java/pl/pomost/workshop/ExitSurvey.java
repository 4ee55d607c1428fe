package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;

/**
 * What people answered on the sheet that they leave behind: what was needed, what was missing, one thing to change.
 *
 * @param sheets how many were handed in; null when nobody counted them
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ExitSurvey(Integer sheets, List<String> needed, List<String> missing, List<String> change,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public static final ExitSurvey NONE = new ExitSurvey(null, List.of(), List.of(), List.of(), Map.of());

    public ExitSurvey {
        needed = needed == null ? List.of() : List.copyOf(needed);
        missing = missing == null ? List.of() : List.copyOf(missing);
        change = change == null ? List.of() : List.copyOf(change);
        extra = extra == null ? Map.of() : extra;
    }

    public boolean says() {
        return sheets != null || answers() > 0;
    }

    public int answers() {
        return needed.size() + missing.size() + change.size();
    }
}
