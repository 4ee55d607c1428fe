package pl.pomost.team;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.Map;

/**
 * Who leads an area and who stands in for them.
 *
 * @param leader code of a member, or null
 * @param deputy code of a member, or null
 * @param rhythm how often they meet and how they keep in touch, in words, or null
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record AreaTeam(String area, String leader, String deputy, String rhythm, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public AreaTeam {
        extra = extra == null ? Map.of() : extra;
    }

    public AreaTeam(String area, String leader, String deputy, String rhythm) {
        this(area, leader, deputy, rhythm, Map.of());
    }

    boolean says() {
        return leader != null || deputy != null || rhythm != null;
    }

    boolean names(String person) {
        return person.equals(leader) || person.equals(deputy);
    }
}
