package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who was turned away from which workshop. */
@ApplicationScoped
class TurnedAwayGuests implements PanacheRepositoryBase<TurnedAway, UUID> {

    boolean has(UUID workshop, UUID participant) {
        return find("workshopId = ?1 and participantId = ?2", workshop, participant).firstResultOptional().isPresent();
    }

    Set<UUID> of(UUID workshop) {
        return list("workshopId", workshop).stream().map(TurnedAway::participantId).collect(Collectors.toSet());
    }

    /** Which of some people were. */
    Set<UUID> among(UUID workshop, Collection<UUID> people) {
        return people.isEmpty() ? Set.of() : list("workshopId = ?1 and participantId in ?2", workshop, people).stream().map(TurnedAway::participantId).collect(Collectors.toSet());
    }
}
