package pl.pomost.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.OnlyReading;

/** The stored plans. */
@ApplicationScoped
public class Plans implements OnlyReading<Plan, UUID> {

    /** As it is in the database now, whatever this request has read before. */
    public Optional<Plan> reread(UUID enrolment) {
        getEntityManager().clear();
        return findByIdOptional(enrolment);
    }
}
