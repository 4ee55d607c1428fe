package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An optional chapter that the team leaves out of its plan.
 *
 * @param chapter its code in the scenario
 * @param reason  in the team's words, for ROPS
 */
public record LeftOutChapter(String chapter, String reason, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public LeftOutChapter {
        extra = extra == null ? Map.of() : extra;
    }
}
