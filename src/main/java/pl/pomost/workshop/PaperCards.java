package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored notes about cards typed from paper. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class PaperCards implements PanacheRepositoryBase<PaperCard, UUID> {

    public List<PaperCard> of(UUID workshop) {
        return list("workshopId", workshop);
    }
}
