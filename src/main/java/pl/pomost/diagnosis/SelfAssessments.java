package pl.pomost.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored self-assessments. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class SelfAssessments implements PanacheRepositoryBase<SelfAssessment, UUID> {

    /** All of one process, in the order of the catalogue. */
    public List<SelfAssessment> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by position, standard", enrolment);
    }

    public Optional<SelfAssessment> ofStandard(UUID enrolment, String standard) {
        return find("enrolmentId = ?1 and standard = ?2", enrolment, standard).firstResultOptional();
    }

    /** As they are stored now, whatever was read before. */
    public List<SelfAssessment> reread(UUID enrolment) {
        of(enrolment).forEach(getEntityManager()::detach);
        return of(enrolment);
    }
}
