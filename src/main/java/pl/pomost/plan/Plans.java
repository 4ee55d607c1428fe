package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The stored plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, UUID> {

    /** As it is in the database now, whatever this request has read before. */
    public Optional<Plan> reread(UUID enrolment) {
        getEntityManager().clear();
        return findByIdOptional(enrolment);
    }
}
