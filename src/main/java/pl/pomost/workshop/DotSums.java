package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The dots of a whole process, summed over all channels and people. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class DotSums implements PanacheRepositoryBase<Vote, UUID> {

    static final String IMPORTANCE = "importance";

    /** All dots of one card to one question. */
    record Sum(UUID cardId, String question, Long dots) {
    }

    List<Sum> of(UUID enrolment) {
        return getEntityManager().createQuery("""
                select v.cardId, v.question, sum(v.dots) from Vote v join Workshop w on w.id = v.workshopId
                where w.enrolmentId = ?1 and v.level is null group by v.cardId, v.question order by v.question""", Sum.class)
                .setParameter(1, enrolment).getResultList();
    }

    /** How many people chose one level for one card. */
    record LevelSum(UUID cardId, String question, Integer level, Long people) {
    }

    List<LevelSum> levelsOf(UUID enrolment) {
        return getEntityManager().createQuery("""
                select v.cardId, v.question, v.level, sum(v.dots) from Vote v join Workshop w on w.id = v.workshopId
                where w.enrolmentId = ?1 and v.level is not null and v.cardId is not null
                group by v.cardId, v.question, v.level order by v.question, v.level""", LevelSum.class).setParameter(1, enrolment).getResultList();
    }

    /** How many people chose one level for one standard in a workshop. */
    record StandardSum(UUID workshopId, String question, String standard, Integer level, Long people) {
    }

    List<StandardSum> standardsOf(UUID enrolment) {
        return getEntityManager().createQuery("""
                select v.workshopId, v.question, v.standard, v.level, sum(v.dots) from Vote v join Workshop w on w.id = v.workshopId
                where w.enrolmentId = ?1 and v.standard is not null
                group by v.workshopId, v.question, v.standard, v.level order by v.question, v.standard, v.level""", StandardSum.class).setParameter(1, enrolment).getResultList();
    }

    /** Dots to the question "how important" on cards of one workshop, by card; cards without any are not in it. */
    public Map<UUID, Integer> importance(UUID enrolment, int stage) {
        return getEntityManager().createQuery("""
                select v.cardId, v.question, sum(v.dots) from Vote v join Workshop w on w.id = v.workshopId
                where w.enrolmentId = ?1 and w.stage = ?2 and v.question = 'importance' and v.level is null group by v.cardId, v.question""", Sum.class)
                .setParameter(1, enrolment).setParameter(2, stage).getResultStream()
                .collect(Collectors.toMap(Sum::cardId, sum -> sum.dots().intValue()));
    }
}
