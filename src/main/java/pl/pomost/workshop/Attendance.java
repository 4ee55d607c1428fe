package pl.pomost.workshop;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import pl.pomost.shared.JsonColumns;
import pl.pomost.shared.Row;

/** That a participant was at a workshop, and by which channel their presence was noted. */
@Entity
public class Attendance {

    @Id
    private UUID id;
    @Column(name = "workshop_id")
    private UUID workshopId;
    @Column(name = "participant_id")
    private UUID participantId;
    private int position;
    private String channel;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, JsonNode> extra = new LinkedHashMap<>();

    protected Attendance() {
        // for Hibernate
    }

    public Attendance(UUID id, UUID workshopId, UUID participantId, int position, String channel, Map<String, JsonNode> extra) {
        this.id = id;
        this.workshopId = workshopId;
        this.participantId = participantId;
        this.position = position;
        this.channel = channel;
        this.extra = new LinkedHashMap<>(extra);
    }

    Row row() {
        return Row.of("attendance", "id", id, "workshop_id", workshopId, "participant_id", participantId, "position", position, "channel", channel, "extra", JsonColumns.text(extra));
    }

    /** Whoever was there turned out to be this participant. */
    void of(UUID participant) {
        participantId = participant;
    }

    void by(String newChannel) {
        channel = newChannel;
    }

    public UUID id() {
        return id;
    }

    public UUID workshopId() {
        return workshopId;
    }

    public UUID participantId() {
        return participantId;
    }

    public int position() {
        return position;
    }

    public String channel() {
        return channel;
    }

    public Map<String, JsonNode> extra() {
        return extra;
    }
}
