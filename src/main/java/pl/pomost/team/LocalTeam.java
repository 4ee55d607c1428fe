package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The team of one powiat in one edition: the act that appointed it. Its people are {@link RosterMember}s. */
@Entity
@Table(name = "local_team")
public class LocalTeam {

    @Id
    @Column(name = "enrolment_id")
    private UUID enrolmentId;
    @Column(name = "appointing_act")
    private String appointingAct;
    @Column(name = "appointed_on")
    private LocalDate appointedOn;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "area_teams")
    private List<AreaTeam> areaTeams = List.of();
    @Version
    private int version;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> extra = new LinkedHashMap<>();

    protected LocalTeam() {
        // for Hibernate
    }

    public LocalTeam(UUID enrolmentId, String appointingAct, LocalDate appointedOn, Map<String, JsonNode> extra) {
        this.enrolmentId = enrolmentId;
        this.appointingAct = appointingAct;
        this.appointedOn = appointedOn;
        this.extra = new LinkedHashMap<>(extra);
    }

    void appoint(String act, Optional<LocalDate> day) {
        appointingAct = act;
        appointedOn = day.orElse(null);
    }

    void isLedBy(List<AreaTeam> areas) {
        areaTeams = List.copyOf(areas);
    }

    /** Who leads each area, where somebody wrote it down. */
    public List<AreaTeam> areaTeams() {
        return areaTeams;
    }

    /** The number of the row's last change, for optimistic locking across a form. */
    public int version() {
        return version;
    }

    public Optional<String> appointingAct() {
        return Optional.ofNullable(appointingAct);
    }

    public Optional<LocalDate> appointedOn() {
        return Optional.ofNullable(appointedOn);
    }

    public Map<String, JsonNode> extra() {
        return extra;
    }
}
