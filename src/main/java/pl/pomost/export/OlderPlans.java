package pl.pomost.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** Older plans that wait to be taken from. Callers hand in an enrolment that they may edit. */
@ApplicationScoped
class OlderPlans implements PanacheRepositoryBase<OlderPlan, UUID> {

    void takeOff(@Observes AccountClosed closed) {
        update("broughtBy = ?1 where broughtBy = ?2", closed.pseudonym(), closed.username());
    }
}
