package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored allocations. */
@ApplicationScoped
public class Allocations implements PanacheRepositoryBase<Allocation, UUID> {

    public List<Allocation> of(UUID edition) {
        return list("editionId = ?1 order by source, year", edition);
    }

    /** @param year empty for all years together */
    Optional<Allocation> of(UUID edition, String source, Optional<Integer> year) {
        return find("editionId = ?1 and source = ?2 and year = ?3", edition, source, year.orElse(0)).firstResultOptional();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("setBy = ?1 where setBy = ?2", closed.pseudonym(), closed.username());
    }
}
