package pl.pomost.vision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored visions. */
@ApplicationScoped
public class Visions implements PanacheRepositoryBase<Vision, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<Vision> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by area", enrolment);
    }
}
