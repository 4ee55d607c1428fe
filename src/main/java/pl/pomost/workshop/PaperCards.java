package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored notes about cards typed from paper. They are given to whoever has been let into the workshop. */
@ApplicationScoped
public class PaperCards implements PanacheRepositoryBase<PaperCard, UUID> {

    public List<PaperCard> of(Admission admission) {
        return of(admission.workshop());
    }

    /** For deeds in a locked room. */
    List<PaperCard> of(UUID workshop) {
        return list("workshopId", workshop);
    }
}
