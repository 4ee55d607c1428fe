package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;

/** The stored plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** As it is in the database now, whatever this request has read before. */
    public Optional<Plan> reread(UUID enrolment) {
        getEntityManager().clear();
        return findByIdOptional(enrolment);
    }

    /** Reads entities of any kind that nobody will change, so that Hibernate need not remember how each of them looked. */
    <T> T onlyReading(Supplier<T> reading) {
        Session session = getEntityManager().unwrap(Session.class);
        boolean before = session.isDefaultReadOnly();
        session.setDefaultReadOnly(true);
        try {
            return reading.get();
        } finally {
            session.setDefaultReadOnly(before);
        }
    }
}
