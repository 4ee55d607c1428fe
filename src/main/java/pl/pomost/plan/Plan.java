package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The draft of a local plan: its particulars and the texts that people write. Everything else in it comes from the process. */
@Entity
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public class Plan {

    @Id
    @JsonIgnore
    @Column(name = "enrolment_id")
    private UUID enrolmentId;
    private String title;
    @JdbcTypeCode(SqlTypes.JSON)
    private Period period;
    @JsonProperty("version")
    @Column(name = "version_label")
    private String versionLabel;
    private String status;
    private String coordinator;
    private String caseNumber;
    private LocalDate submitted;
    private String currency;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> links = List.of();
    /** Texts by name: summary_plain, summary_en, summary_uk, method, management, communication and others of the scenario. */
    @JsonIgnore
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> narrative = new LinkedHashMap<>();
    @Version
    @JsonIgnore
    private int version;
    @JsonIgnore
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> extra = new LinkedHashMap<>();

    /** From and to, both days included. */
    public record Period(LocalDate start, LocalDate end, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> extra) {

        public Period {
            extra = extra == null ? Map.of() : extra;
        }
    }

    protected Plan() {
        // for Hibernate and for reading a process file
    }

    /** The draft of a process that has none yet. */
    static Plan begun(UUID enrolment) {
        Plan plan = new Plan();
        plan.belongTo(enrolment, Map.of());
        return plan;
    }

    /** Puts a text in the place of the one of that name; an empty one takes it away. */
    void write(String key, String text) {
        Map<String, String> texts = new LinkedHashMap<>(narrative);
        texts.put(key, text);
        if (text.isBlank()) {
            texts.remove(key);
        }
        narrative = texts;
    }

    void describe(ParticularsDraft draft) {
        title = draft.title();
        Map<String, JsonNode> kept = period().map(Period::extra).orElse(Map.of());
        period = draft.start().isEmpty() && draft.end().isEmpty() && kept.isEmpty() ? null
                : new Period(draft.start().orElse(null), draft.end().orElse(null), kept);
        coordinator = draft.coordinator().orElse(null);
        caseNumber = draft.caseNumber().orElse(null);
        links = List.copyOf(draft.links());
    }

    public void belongTo(UUID enrolment, Map<String, String> texts) {
        enrolmentId = enrolment;
        narrative = new LinkedHashMap<>(texts);
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    public Optional<String> versionLabel() {
        return Optional.ofNullable(versionLabel);
    }

    public Optional<String> status() {
        return Optional.ofNullable(status);
    }

    public Optional<String> coordinator() {
        return Optional.ofNullable(coordinator);
    }

    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    public Optional<LocalDate> submitted() {
        return Optional.ofNullable(submitted);
    }

    public Optional<String> currency() {
        return Optional.ofNullable(currency);
    }

    public List<String> links() {
        return links;
    }

    /** A text by its name; empty while nothing is written. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(narrative.get(key)).filter(text -> !text.isBlank());
    }

    public Map<String, String> narrative() {
        return narrative;
    }

    public int version() {
        return version;
    }

    @JsonAnyGetter
    public Map<String, JsonNode> extra() {
        return extra;
    }

    @JsonAnySetter
    void keep(String key, JsonNode value) {
        extra.put(key, value);
    }
}
