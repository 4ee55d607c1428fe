package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
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

    /** The same for a deed that only asks how far it has come. */
    Optional<Meeting> read(UUID workshop) {
        return find("workshopId", workshop).withHint(HibernateHints.HINT_READ_ONLY, true).firstResultOptional();
    }

    /** The meeting that people join with a code, however they typed it. */
    public Optional<Meeting> byCode(String code) {
        return find("joinCode", Secret.typed(code)).firstResultOptional();
    }

    /** The meeting that people joined with a code before it was changed. */
    public Optional<Meeting> byFormerCode(String code) {
        String typed = Secret.typed(code);
        return typed.matches("[A-Z0-9]+") ? find("formerCodes like ?1", "% " + typed + " %").firstResultOptional() : Optional.empty();
    }
}
