package pl.pomost.diagnosis;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody thought of a standard before the team agreed: one member by name, or so many people at the table.
 *
 * @param member code; null for hands that were counted
 * @param count  of the hands; null for a member
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Rating(@JsonInclude(Include.NON_NULL) String member, Integer level, @JsonInclude(Include.NON_NULL) Integer count,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

    public Rating {
        extra = extra == null ? Map.of() : extra;
    }

    public static Rating of(String member, int level) {
        return new Rating(member, level, null, Map.of());
    }

    public static Rating counted(int level, int people) {
        return new Rating(null, level, people, Map.of());
    }

    @JsonIgnore
    public boolean isCounted() {
        return member == null;
    }

    /** How many people gave it. */
    public int people() {
        return count == null ? 1 : count;
    }

    /** Those given by name in short, to tell whether they changed. */
    public static String print(List<Rating> ratings) {
        return ratings.stream().filter(each -> !each.isCounted()).map(each -> each.member + "=" + each.level).sorted().collect(Collectors.joining(";"));
    }
}
