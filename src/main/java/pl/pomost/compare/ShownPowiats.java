package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored agreements to be shown. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class ShownPowiats implements PanacheRepositoryBase<ShownPowiat, UUID> {

    /** The newest first. */
    public List<ShownPowiat> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by agreedOn desc, revokedOn desc", enrolment);
    }

    /** The one that holds now. */
    public Optional<ShownPowiat> standing(UUID enrolment) {
        return find("enrolmentId = ?1 and revokedOn is null", enrolment).firstResultOptional();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("agreedBy = ?1 where agreedBy = ?2", closed.pseudonym(), closed.username());
        update("revokedBy = ?1 where revokedBy = ?2", closed.pseudonym(), closed.username());
    }
}
