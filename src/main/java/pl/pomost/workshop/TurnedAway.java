package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That a participant was asked to leave a workshop: their phone lets them in no more. */
@Entity
public class TurnedAway {

    @Id
    private UUID id;
    private UUID workshopId;
    private UUID participantId;

    protected TurnedAway() {
        // for Hibernate
    }

    TurnedAway(UUID workshop, UUID participant) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.participantId = participant;
    }

    UUID participantId() {
        return participantId;
    }
}
