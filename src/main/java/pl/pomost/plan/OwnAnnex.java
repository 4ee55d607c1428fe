package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * An annex that the team names itself: something that lies elsewhere and belongs to the plan.
 *
 * @param address     where it can be read; null when it goes along on paper
 * @param description what it is; null when the title says it
 */
public record OwnAnnex(String title, String address, String description, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public OwnAnnex {
        extra = extra == null ? Map.of() : extra;
    }

    public Optional<String> where() {
        return Optional.ofNullable(address).filter(text -> !text.isBlank());
    }

    public Optional<String> what() {
        return Optional.ofNullable(description).filter(text -> !text.isBlank());
    }
}
