package pl.pomost.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored postulates. */
@ApplicationScoped
public class Postulates implements PanacheRepositoryBase<Postulate, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<Postulate> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by position", enrolment);
    }
}
