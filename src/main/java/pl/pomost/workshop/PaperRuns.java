package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored runs of blank cards. They are given to whoever has been let into the workshop. */
@ApplicationScoped
public class PaperRuns implements PanacheRepositoryBase<PaperRun, UUID> {

    public List<PaperRun> of(Admission admission) {
        return of(admission.workshop());
    }

    /** For deeds in a locked room. */
    List<PaperRun> of(UUID workshop) {
        return list("workshopId = ?1 order by first", workshop);
    }

    /** The run that a printed card is of. */
    public Optional<PaperRun> with(Admission admission, PaperCode code) {
        return find("workshopId = ?1 and first <= ?2 and last >= ?2", admission.workshop(), code.number()).firstResultOptional();
    }
}
