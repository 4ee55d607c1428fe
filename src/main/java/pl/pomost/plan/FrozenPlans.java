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
        return list(enrolment, "");
    }

    /** The same without those that were made for a consultation. */
    public List<FrozenPlan> submitted(UUID enrolment) {
        return list(enrolment, FreezePlan.FOR_CONSULTATION);
    }

    /** @param without how {@code frozenBy} of those begins that are left out; empty when none is */
    private List<FrozenPlan> list(UUID enrolment, String without) {
        return getEntityManager().createQuery("select new pl.pomost.plan.FrozenPlan(v.number, v.label, v.frozenOn, v.fullSha256) from PlanVersion v "
                + "where v.enrolmentId = :enrolment and (:without = '' or v.frozenBy not like concat(:without, '%')) order by v.number desc", FrozenPlan.class)
                .setParameter("enrolment", enrolment).setParameter("without", without).getResultList();
    }
}
