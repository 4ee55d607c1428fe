package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored runs of blank cards. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class PaperRuns implements PanacheRepositoryBase<PaperRun, UUID> {

    public List<PaperRun> of(UUID workshop) {
        return list("workshopId = ?1 order by first", workshop);
    }

    /** The run that a printed card is of. */
    public Optional<PaperRun> with(UUID workshop, PaperCode code) {
        return find("workshopId = ?1 and first <= ?2 and last >= ?2", workshop, code.number()).firstResultOptional();
    }
}
