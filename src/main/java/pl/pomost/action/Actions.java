package pl.pomost.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.CodedEntries;

/** The stored actions. */
@ApplicationScoped
public class Actions extends CodedEntries<Action> {

    /** The actions of a process as lists show them, in the team's order. */
    public List<ActionRow> rows(UUID enrolment) {
        return getEntityManager().createQuery("""
                select new pl.pomost.action.ActionRow(a.id, a.code, a.area, a.title, a.type, a.state, a.responsible, a.starts, a.ends, a.budget,
                  a.budgetTotal, a.funding, a.partners, a.milestones, a.impact, a.effort)
                from Action a where a.enrolmentId = :enrolment order by a.position""", ActionRow.class).setParameter("enrolment", enrolment).getResultList();
    }
}
