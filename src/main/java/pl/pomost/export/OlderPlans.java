package pl.pomost.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Older plans that wait to be taken from. Callers hand in an enrolment that they may edit. */
@ApplicationScoped
class OlderPlans implements PanacheRepositoryBase<OlderPlan, UUID> {
}
