package pl.pomost.network;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Somebody of the group was at a meeting. */
@Entity
public class MeetingAttendance {

    @Id
    private UUID id;
    private UUID meetingId;
    private String username;

    protected MeetingAttendance() {
        // for Hibernate
    }

    MeetingAttendance(UUID meeting, String username) {
        id = UUID.randomUUID();
        meetingId = meeting;
        this.username = username;
    }

    String username() {
        return username;
    }
}
