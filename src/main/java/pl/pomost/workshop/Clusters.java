package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored groups of cards. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class Clusters implements PanacheRepositoryBase<Cluster, UUID> {

    public List<Cluster> of(UUID workshop) {
        return list("workshopId = ?1 order by position", workshop);
    }

    Optional<Cluster> in(UUID workshop, UUID id) {
        return find("workshopId = ?1 and id = ?2", workshop, id).firstResultOptional();
    }

    /** Removes groups that no card is left in. */
    void deleteEmpty(UUID workshop) {
        delete("workshopId = ?1 and id not in (select c.clusterId from Card c where c.workshopId = ?1 and c.clusterId is not null)", workshop);
    }
}
