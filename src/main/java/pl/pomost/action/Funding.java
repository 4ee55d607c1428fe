package pl.pomost.action;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.util.Map;

/** Money from one source, in the plan's currency, and how certain it is. @param note what there is to say of it; may be null */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Funding(String source, BigDecimal amount, String status, @JsonInclude(Include.NON_NULL) String note,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Funding {
        extra = extra == null ? Map.of() : extra;
    }
}
