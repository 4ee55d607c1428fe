package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** The stored activities. Callers hand in a workshop that they may see. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** The agenda of a workshop, in its order. */
    public List<Activity> of(UUID workshop) {
        return list("workshopId = ?1 order by position", workshop);
    }

    /** The same for a page or a question: nobody will change them. */
    List<Activity> read(UUID workshop) {
        return find("workshopId = ?1 order by position", workshop).withHint(HibernateHints.HINT_READ_ONLY, true).list();
    }

    Optional<Activity> byCode(UUID workshop, String code) {
        return find("workshopId = ?1 and code = ?2", workshop, code).firstResultOptional();
    }
}
