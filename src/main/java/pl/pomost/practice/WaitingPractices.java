package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Viewer;

/** How many practices wait for somebody's decision. */
@ApplicationScoped
public class WaitingPractices implements PanacheRepositoryBase<Practice, UUID> {

    /**
     * As {@link PracticeRights#mayModerate} says for each. At most one query.
     *
     * @param moderated areas whose group the viewer moderates
     */
    public long count(Viewer viewer, Set<String> moderated) {
        boolean regional = viewer.isRops() || viewer.isAdmin();
        return !regional && moderated.isEmpty() ? 0 : getEntityManager().createQuery("""
                select p.area, e.powiat from Practice p join PracticeRevision r on r.practiceId = p.id join Enrolment e on e.id = p.enrolmentId where r.state = :state""", Object[].class)
                .setParameter("state", PracticeState.OFFERED).getResultStream().filter(row -> regional || moderated.contains((String) row[0]) && !viewer.isInTeamOf((String) row[1])).count();
    }
}
