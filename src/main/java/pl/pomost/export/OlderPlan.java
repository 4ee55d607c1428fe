package pl.pomost.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The tables of an older plan that somebody brought, kept until they have chosen what to take; one for a process. */
@Entity
public class OlderPlan {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;
    private String name;
    private String broughtBy;
    private Instant broughtAt;
    @Column(name = "found_rows")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<OlderRow> rows;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> notes;

    protected OlderPlan() {
        // for Hibernate
    }

    OlderPlan(UUID enrolment, String name, String by, Instant at, OlderTable table) {
        enrolmentId = enrolment;
        this.name = name;
        broughtBy = by;
        broughtAt = at;
        rows = table.rows();
        notes = table.notes();
    }

    /** Of the file. */
    public String name() {
        return name;
    }

    public List<OlderRow> rows() {
        return rows;
    }

    /** Sentences about whole sheets. */
    public List<String> notes() {
        return notes;
    }
}
