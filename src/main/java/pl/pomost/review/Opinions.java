package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** The stored opinions of experts. */
@ApplicationScoped
public class Opinions implements PanacheRepositoryBase<Opinion, UUID> {

    /** Of all versions, in the order of areas. Callers hand in an enrolment of which they may see everything. */
    public List<Opinion> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by versionNumber desc, area, askedOn", enrolment);
    }

    /** What somebody was asked: first what waits, the nearest term first. */
    public List<Opinion> askedOf(UUID account) {
        return list("expert = ?1 order by case when answeredOn is null then 0 else 1 end, dueOn", account);
    }

    /** How many opinions somebody was asked for and has not given; those that they began unasked wait for nobody. */
    public long waitingFor(UUID account) {
        return count("expert = ?1 and answeredOn is null and not unasked", account);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("askedBy = ?1 where askedBy = ?2", closed.pseudonym(), closed.username());
    }
}
