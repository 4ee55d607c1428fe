package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.Identified;

/** What somebody said in a workshop, in their own words: edited by nobody else. */
@Entity
public class Card extends Identified {

    @JsonIgnore
    private UUID enrolmentId;

    @JsonIgnore
    private UUID workshopId;

    @JsonIgnore
    private UUID activityId;

    @JsonIgnore
    private int number;

    @JsonProperty("id")
    private String code;

    @JsonIgnore
    private UUID authorId;

    @JsonIgnore
    private UUID clusterId;

    private String area;

    private String type;

    private String text;

    private String lang = "pl";

    private String channel = "scribe";

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> fields = Map.of();

    @JsonIgnore
    private String redacted;

    protected Card() {
        // for Hibernate and for reading a process file
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public UUID activityId() {
        return activityId;
    }

    public int number() {
        return number;
    }

    public String code() {
        return code;
    }

    public Optional<UUID> authorId() {
        return Optional.ofNullable(authorId);
    }

    public Optional<UUID> clusterId() {
        return Optional.ofNullable(clusterId);
    }

    public Optional<String> area() {
        return Optional.ofNullable(area);
    }

    public String type() {
        return type;
    }

    public String text() {
        return text;
    }

    public String lang() {
        return lang;
    }

    public String channel() {
        return channel;
    }

    public Map<String, JsonNode> fields() {
        return fields;
    }

    public Optional<String> redacted() {
        return Optional.ofNullable(redacted);
    }
}
