package pl.pomost.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The parts of process files that are kept word for word. Callers hand in an enrolment that they may see. */
@ApplicationScoped
class VerbatimParts implements PanacheRepositoryBase<VerbatimPart, VerbatimPart.Key> {

    /** Writes what is waiting and forgets all that was read: rows are about to be replaced by others with the same keys. */
    void startAnew() {
        flush();
        getEntityManager().clear();
    }

    /** Nothing read from now on is watched for changes. */
    void onlyRead() {
        getEntityManager().unwrap(Session.class).setDefaultReadOnly(true);
    }

    List<VerbatimPart> of(UUID enrolment) {
        return list("key.enrolmentId = ?1 order by key.name", enrolment);
    }
}
