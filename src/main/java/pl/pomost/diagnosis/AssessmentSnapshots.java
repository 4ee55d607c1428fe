package pl.pomost.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.Scope;

/** The stored snapshots of assessments. */
@ApplicationScoped
public class AssessmentSnapshots implements PanacheRepositoryBase<AssessmentSnapshot, UUID> {

    private static final String OF_POWIAT = "enrolmentId in (select e.id from Enrolment e where e.powiat = ?1) order by takenOn, takenAt, id";

    /** Of a powiat in all its editions, the oldest first. Who may see one edition of it may see the others. */
    public List<AssessmentSnapshot> of(Scope scope) {
        return list(OF_POWIAT, scope.teryt());
    }

    /** The same for callers that have made sure which areas of it the viewer may compare. */
    public List<AssessmentSnapshot> ofPowiat(String teryt) {
        return list(OF_POWIAT, teryt);
    }

    Optional<AssessmentSnapshot> newest(UUID enrolment) {
        return find("enrolmentId = ?1 order by takenAt desc, takenOn desc, id", enrolment).firstResultOptional();
    }

    /** The entity is not to be changed, so Hibernate must not be asked to. */
    void takeOff(@Observes AccountClosed closed) {
        getEntityManager().createNativeQuery("update assessment_snapshot set taken_by = :pseudonym where taken_by = :username").setParameter("pseudonym", closed.pseudonym())
                .setParameter("username", closed.username()).executeUpdate();
    }
}
