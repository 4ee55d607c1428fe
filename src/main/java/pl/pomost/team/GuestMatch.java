package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a guest is a member of the team, as the coordinator said, with what was handed over. */
@Entity
public class GuestMatch {

    @Id
    private UUID guestId;
    private UUID memberId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> moved;
    private String matchedBy;
    private LocalDate matchedOn;

    protected GuestMatch() {
        // for Hibernate
    }

    GuestMatch(UUID guest, UUID member, Map<String, JsonNode> moved, String by, LocalDate on) {
        this.guestId = guest;
        this.memberId = member;
        this.moved = moved;
        this.matchedBy = by;
        this.matchedOn = on;
    }

    public UUID guestId() {
        return guestId;
    }

    public UUID memberId() {
        return memberId;
    }

    /** By name of the module. */
    Map<String, JsonNode> moved() {
        return moved;
    }

    public LocalDate matchedOn() {
        return matchedOn;
    }
}
