package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored assignments. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    List<Assignment> of(List<UUID> enrolments) {
        return enrolments.isEmpty() ? List.of() : list("enrolmentId in ?1", enrolments);
    }
}
