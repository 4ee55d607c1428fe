package pl.pomost.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.OwnedEntry;

/** The discussion panel of a powiat, held before the workshops: who came and what was heard in each area. */
@Entity
public class Panel extends OwnedEntry {

    @JsonProperty("date")
    private LocalDate heldOn;

    @JsonProperty("start")
    private String starts;

    @JsonProperty("end")
    private String ends;

    private String place;

    private String facilitator;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> attendance = Map.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> notes = Map.of();

    protected Panel() {
        // for Hibernate and for reading a process file
    }

    /** A panel of which nothing is written yet. */
    static Panel of(UUID enrolment) {
        var panel = new Panel();
        panel.belongTo(enrolment, UUID.randomUUID());
        return panel;
    }

    void rewrite(PanelDraft draft) {
        heldOn = draft.date().orElse(null);
        starts = draft.starts().orElse(null);
        ends = draft.ends().orElse(null);
        place = draft.place().orElse(null);
        facilitator = draft.facilitator().orElse(null);
        attendance = new LinkedHashMap<>(draft.attendance());
        notes = new LinkedHashMap<>(draft.notes());
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

    /** How many came, by code of the sector; in the order of the file or of the form. */
    public Map<String, Integer> attendance() {
        return attendance;
    }

    /** How many came in all. */
    public int present() {
        return attendance.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What was heard, by code of the area. */
    public Map<String, List<String>> notes() {
        return notes;
    }
}
