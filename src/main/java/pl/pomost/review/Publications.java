package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** Which versions are open to everybody. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** Of one process, the first one first. */
    public List<Publication> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by versionNumber", enrolment);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("publishedBy = ?1 where publishedBy = ?2", closed.pseudonym(), closed.username());
    }
}
