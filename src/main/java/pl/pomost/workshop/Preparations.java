package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.EditedMeanwhile;

/** The stored preparations of workshops. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class Preparations implements PanacheRepositoryBase<Preparation, UUID> {

    /** Empty as long as nothing is ready. */
    public Optional<Preparation> of(UUID workshop) {
        return find("workshopId", workshop).firstResultOptional();
    }

    /** For changing; the caller holds the workshop's row. */
    Preparation toChange(Workshop workshop) {
        return of(workshop.id()).orElseGet(() -> {
            Preparation fresh = Preparation.of(workshop);
            persist(fresh);
            return fresh;
        });
    }

    /** @throws EditedMeanwhile when its version is not the one that the form was opened with */
    void requireVersion(Preparation preparation, int version) {
        if (preparation.version() != version) {
            throw new EditedMeanwhile("ankieta");
        }
    }
}
