package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored workshops. */
@ApplicationScoped
public class Workshops implements PanacheRepositoryBase<Workshop, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<Workshop> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by stage", enrolment);
    }
}
