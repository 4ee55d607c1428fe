package pl.pomost.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored datapoints. */
@ApplicationScoped
public class DataPoints implements PanacheRepositoryBase<DataPoint, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<DataPoint> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by position", enrolment);
    }
}
