package pl.pomost.team;

import jakarta.persistence.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.Gathering;

/** The discussion panel of a powiat, held before the workshops: who came and what was heard in each area. */
@Entity
public class Panel extends Gathering {

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
        settle(draft.date(), draft.starts(), draft.ends(), draft.place(), draft.facilitator());
        attendance = new LinkedHashMap<>(draft.attendance());
        notes = new LinkedHashMap<>(draft.notes());
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
