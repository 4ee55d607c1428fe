package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who was turned away from which workshop. */
@ApplicationScoped
class TurnedAwayGuests implements PanacheRepositoryBase<TurnedAway, UUID> {

    boolean has(UUID workshop, UUID participant) {
        return count("workshopId = ?1 and participantId = ?2", workshop, participant) > 0;
    }
}
