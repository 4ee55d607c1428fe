package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored checklists of submissions. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class SubmittedChecklists implements PanacheRepositoryBase<SubmittedChecklist, UUID> {

    public Optional<SubmittedChecklist> of(UUID enrolment, int version) {
        return find("enrolmentId = ?1 and versionNumber = ?2", enrolment, version).firstResultOptional();
    }

    List<SubmittedChecklist> of(List<UUID> enrolments) {
        return enrolments.isEmpty() ? List.of() : list("enrolmentId in ?1", enrolments);
    }
}
