package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored corrections of adoptions. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class AdoptionCorrections implements PanacheRepositoryBase<AdoptionCorrection, UUID> {

    /** The first one first. */
    public List<AdoptionCorrection> of(UUID enrolment) {
        return list("adoptionId in (select d.id from Adoption d, Acceptance a, Submission s where a.id = d.acceptanceId and s.id = a.submissionId and s.enrolmentId = ?1) "
                + "order by correctedOn, number", enrolment);
    }

    /** How often what was entered of one adoption has been mended. */
    public int countOf(Adoption adoption) {
        return (int) count("adoptionId", adoption.id());
    }

    void takeOff(@Observes AccountClosed closed) {
        update("correctedBy = ?1 where correctedBy = ?2", closed.pseudonym(), closed.username());
    }
}
