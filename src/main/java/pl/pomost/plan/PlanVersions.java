package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored planversions. */
@ApplicationScoped
public class PlanVersions implements PanacheRepositoryBase<PlanVersion, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<PlanVersion> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by number", enrolment);
    }
}
