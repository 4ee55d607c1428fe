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

    /** What the actions of a process raise, in the team's order. */
    List<RaisingRow> raising(UUID enrolment) {
        return getEntityManager().createQuery("""
                select new pl.pomost.action.RaisingRow(a.code, a.area, a.title, a.state, a.ends, a.standards)
                from Action a where a.enrolmentId = :enrolment order by a.position""", RaisingRow.class).setParameter("enrolment", enrolment).getResultList();
    }

    /** Actions of other powiats in whose changes of standards this code is written; never of the practice powiat. Each is to be asked for the code once more. */
    List<RaisingRow> raisingElsewhere(String standard, String teryt) {
        return getEntityManager().createQuery("""
                select new pl.pomost.action.RaisingRow(a.code, a.area, a.title, a.state, a.ends, a.standards, e.powiat, e.edition.year, e.planState, s.agreedLevel)
                from Action a join Enrolment e on e.id = a.enrolmentId join Powiat p on p.teryt = e.powiat
                left join SelfAssessment s on s.enrolmentId = a.enrolmentId and s.standard = :standard and s.notOurs is null
                where e.powiat <> :teryt and p.practice = false and cast(a.standards as string) like :named
                order by e.edition.year desc, e.powiat, a.position""", RaisingRow.class).setParameter("teryt", teryt).setParameter("standard", standard).setParameter("named", "%\"" + standard + "\"%").getResultList();
    }
}
