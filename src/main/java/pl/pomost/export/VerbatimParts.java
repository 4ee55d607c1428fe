package pl.pomost.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.OnlyReading;

/** The parts of process files that are kept word for word. Callers hand in an enrolment that they may see. */
@ApplicationScoped
class VerbatimParts implements OnlyReading<VerbatimPart, VerbatimPart.Key> {

    /** Writes what is waiting and forgets all that was read, so that rows with the same keys may take its place, and nobody looks through it for changes. */
    void startAnew() {
        flush();
        getEntityManager().clear();
    }

    List<VerbatimPart> of(UUID enrolment) {
        return list("key.enrolmentId = ?1 order by key.name", enrolment);
    }
}
