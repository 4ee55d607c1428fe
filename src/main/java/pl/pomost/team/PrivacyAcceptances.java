package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored acceptances of the privacy clause. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class PrivacyAcceptances implements PanacheRepositoryBase<PrivacyAcceptance, UUID> {

    /** Of one version. */
    public List<PrivacyAcceptance> of(UUID enrolment, String clause) {
        return list("enrolmentId = ?1 and clause = ?2", enrolment, clause);
    }

    /** The one of this code, whoever had it; a new one when there is none. */
    PrivacyAcceptance toWrite(UUID enrolment, String person, String clause) {
        return find("enrolmentId = ?1 and person = ?2 and clause = ?3", enrolment, person, clause).firstResultOptional()
                .orElseGet(() -> new PrivacyAcceptance(enrolment, person, clause));
    }
}
