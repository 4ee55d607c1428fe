package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What process files said that belongs to nothing here. */
@ApplicationScoped
class AnsweredElsewheres implements PanacheRepositoryBase<AnsweredElsewhere, UUID> {

    /** Takes it away at once: what is put in its place has the same key. */
    void forget(UUID enrolment) {
        deleteById(enrolment);
        flush();
    }
}
