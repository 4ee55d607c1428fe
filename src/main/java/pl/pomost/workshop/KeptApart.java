package pl.pomost.workshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import pl.pomost.wording.Apart;

/** That two cards were proposed for one group and somebody has said that they are about different things. */
@Entity
public class KeptApart {

    @Id
    private UUID id;
    private UUID workshopId;
    private UUID oneId;
    private UUID otherId;

    protected KeptApart() {
        // for Hibernate
    }

    KeptApart(UUID workshop, Apart cards) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.oneId = cards.one();
        this.otherId = cards.other();
    }

    UUID id() {
        return id;
    }

    Apart cards() {
        return new Apart(oneId, otherId);
    }
}
