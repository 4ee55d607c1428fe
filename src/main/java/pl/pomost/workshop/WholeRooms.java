package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads all workshops of a process at once, in five queries, for what is made of all of them. */
@ApplicationScoped
public class WholeRooms implements PanacheRepositoryBase<Workshop, UUID> {

    /** Callers hand in an enrolment of which they may see everything. */
    public WholeRoom of(UUID enrolment) {
        return new WholeRoom(
                all(Workshop.class, "from Workshop w where w.enrolmentId = :enrolment order by w.stage", enrolment),
                all(Card.class, "select c from Card c join Workshop w on w.id = c.workshopId where c.enrolmentId = :enrolment order by w.stage, c.number", enrolment),
                all(Cluster.class, "select k from Cluster k join Workshop w on w.id = k.workshopId where w.enrolmentId = :enrolment order by w.stage, k.position", enrolment),
                dots(enrolment), present(enrolment));
    }

    private <T> List<T> all(Class<T> type, String query, UUID enrolment) {
        return getEntityManager().createQuery(query, type).setParameter("enrolment", enrolment).getResultList();
    }

    private Map<UUID, Map<String, Long>> dots(UUID enrolment) {
        var dots = new HashMap<UUID, Map<String, Long>>();
        all(Object[].class, """
                select v.cardId, v.question, sum(v.dots) from Vote v join Workshop w on w.id = v.workshopId
                where w.enrolmentId = :enrolment group by v.cardId, v.question""", enrolment)
                .forEach(row -> dots.computeIfAbsent((UUID) row[0], card -> new HashMap<>()).put((String) row[1], (Long) row[2]));
        return dots;
    }

    private Map<UUID, List<UUID>> present(UUID enrolment) {
        var present = new LinkedHashMap<UUID, List<UUID>>();
        all(Object[].class, """
                select a.workshopId, a.participantId from Attendance a join Workshop w on w.id = a.workshopId
                where w.enrolmentId = :enrolment order by w.stage, a.position""", enrolment)
                .forEach(row -> present.computeIfAbsent((UUID) row[0], workshop -> new ArrayList<>()).add((UUID) row[1]));
        return present;
    }
}
