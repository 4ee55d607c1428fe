package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.Secret;

/** The stored meetings. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    /** Callers hand in a workshop that they may see. */
    public Optional<Meeting> of(UUID workshop) {
        return find("workshopId", workshop).firstResultOptional();
    }

    /** The meeting that people join with a code, however they typed it. */
    public Optional<Meeting> byCode(String code) {
        return find("joinCode", Secret.typed(code)).firstResultOptional();
    }
}
