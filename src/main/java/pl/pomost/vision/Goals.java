package pl.pomost.vision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import pl.pomost.shared.CodedEntries;

/** The stored goals. */
@ApplicationScoped
public class Goals extends CodedEntries<Goal> {

    /** The goals of a process as lists show them, in the team's order. */
    public List<GoalRow> rows(UUID enrolment) {
        return getEntityManager().createQuery("""
                select new pl.pomost.vision.GoalRow(g.id, g.code, g.area, g.title, g.measure, g.unit, g.baseline, g.target, g.deadline,
                  g.regionalAims, g.step)
                from Goal g where g.enrolmentId = :enrolment order by g.position""", GoalRow.class).setParameter("enrolment", enrolment).getResultList();
    }
}
