package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored texts of plans. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class WrittenTexts implements PanacheRepositoryBase<WrittenText, UUID> {

    public List<WrittenText> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by textKey", enrolment);
    }

    public Optional<WrittenText> of(UUID enrolment, String key) {
        return find("enrolmentId = ?1 and textKey = ?2", enrolment, key).firstResultOptional();
    }

    /** As it is in the database now, whatever this request has read before. */
    public Optional<WrittenText> reread(UUID enrolment, String key) {
        getEntityManager().clear();
        return of(enrolment, key);
    }
}
