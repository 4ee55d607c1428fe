package pl.pomost.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.OwnedEntry;

/** One of the meetings of the process; holds the counters of its event log and card numbers. */
@Entity
public class Workshop extends OwnedEntry {

    private int stage;

    private String title;

    @JsonProperty("date")
    private LocalDate heldOn;

    @JsonProperty("start")
    private String starts;

    @JsonProperty("end")
    private String ends;

    private String place;

    private String facilitator;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> voting = Map.of();

    private String summary;

    @JsonIgnore
    private String state = "planned";

    @JsonIgnore
    private String scenario;

    @JsonIgnore
    private String scenarioVersion;

    @JsonIgnore
    private long lastSeq;

    @JsonIgnore
    private int lastCard;

    @JsonIgnore
    private int lastCluster;

    protected Workshop() {
        // for Hibernate and for reading a process file
    }

    public int stage() {
        return stage;
    }

    public String title() {
        return title;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    public Optional<String> starts() {
        return Optional.ofNullable(starts);
    }

    public Optional<String> ends() {
        return Optional.ofNullable(ends);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> facilitator() {
        return Optional.ofNullable(facilitator);
    }

    public Map<String, JsonNode> voting() {
        return voting;
    }

    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    public String state() {
        return state;
    }

    public String scenario() {
        return scenario;
    }

    public String scenarioVersion() {
        return scenarioVersion;
    }

    public long lastSeq() {
        return lastSeq;
    }

    public int lastCard() {
        return lastCard;
    }

    public int lastCluster() {
        return lastCluster;
    }

    public boolean isOpen() {
        return "open".equals(state);
    }

    public boolean isClosed() {
        return "closed".equals(state);
    }
}
