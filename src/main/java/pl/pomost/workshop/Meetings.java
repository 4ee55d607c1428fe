package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.Secret;

/** The stored meetings. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    public Optional<Meeting> of(Admission admission) {
        return of(admission.workshop());
    }

    /** For deeds in a locked room, and for what is made for everybody in it. */
    Optional<Meeting> of(UUID workshop) {
        return find("workshopId", workshop).firstResultOptional();
    }

    /** The meeting that people join with a code, however they typed it. */
    public Optional<Meeting> byCode(String code) {
        return find("joinCode", Secret.typed(code)).firstResultOptional();
    }
}
