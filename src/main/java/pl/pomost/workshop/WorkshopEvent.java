package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.JsonColumns;
import pl.pomost.shared.Row;

/** One change in a room, numbered; written in the transaction of the change itself. */
@Entity
@Table(name = "workshop_event")
public class WorkshopEvent {

    /** The workshop and the number, which grows by one with each committed change. */
    @Embeddable
    public record Key(@Column(name = "workshop_id") UUID workshopId, long seq) {
    }

    private static final DateTimeFormatter COLUMN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

    @EmbeddedId
    private Key key;
    private String kind;
    @Column(name = "subject_id")
    private UUID subjectId;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> payload;
    private Instant at;

    protected WorkshopEvent() {
        // for Hibernate
    }

    WorkshopEvent(UUID workshopId, long seq, String kind, UUID subjectId, Map<String, JsonNode> payload, Instant at) {
        this.key = new Key(workshopId, seq);
        this.kind = kind;
        this.subjectId = subjectId;
        this.payload = payload;
        this.at = at;
    }

    Row row() {
        return Row.of("workshop_event", "workshop_id", key.workshopId(), "seq", key.seq(), "kind", kind, "subject_id", subjectId, "payload", JsonColumns.text(payload),
                "at", LocalDateTime.ofInstant(at, ZoneOffset.UTC).format(COLUMN));
    }

    /** Takes words away that must not be kept any longer; that the event happened stays. */
    void scrub(Set<String> keys) {
        var kept = new LinkedHashMap<>(payload);
        kept.keySet().removeAll(keys);
        payload = kept;
    }

    public UUID workshopId() {
        return key.workshopId();
    }

    public long seq() {
        return key.seq();
    }

    public String kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public Map<String, JsonNode> payload() {
        return payload;
    }

    public Instant at() {
        return at;
    }
}
