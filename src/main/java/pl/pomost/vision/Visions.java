package pl.pomost.vision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored sentences of the vision. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Visions implements PanacheRepositoryBase<Vision, UUID> {

    /** All of one process. */
    public List<Vision> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by area", enrolment);
    }

    /** @param area its code; empty for the whole powiat */
    public Optional<Vision> ofArea(UUID enrolment, Optional<String> area) {
        return area.map(own -> find("enrolmentId = ?1 and area = ?2", enrolment, own)).orElseGet(() -> find("enrolmentId = ?1 and area is null", enrolment))
                .firstResultOptional();
    }

    /** As it is stored now, whatever was read before. */
    public Optional<Vision> reread(UUID enrolment, Optional<String> area) {
        ofArea(enrolment, area).ifPresent(getEntityManager()::detach);
        return ofArea(enrolment, area);
    }

    /** Counts a change that touched only links as a change of the sentence. */
    void touch(Vision vision) {
        flush();
        getEntityManager().lock(vision, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
