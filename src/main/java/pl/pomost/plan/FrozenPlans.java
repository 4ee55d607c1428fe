package pl.pomost.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists frozen versions without reading their texts, each of which is some hundred kilobytes. */
@ApplicationScoped
public class FrozenPlans implements PanacheRepositoryBase<PlanVersion, UUID> {

    /** Newest first. Callers hand in an enrolment of which they may see everything. */
    public List<FrozenPlan> of(UUID enrolment) {
        return getEntityManager().createQuery("select new pl.pomost.plan.FrozenPlan(v.number, v.label, v.frozenOn, v.fullSha256) from PlanVersion v "
                + "where v.enrolmentId = :enrolment order by v.number desc", FrozenPlan.class).setParameter("enrolment", enrolment).getResultList();
    }
}
