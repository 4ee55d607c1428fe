package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import pl.pomost.shared.CodedEntries;

/** The stored diagnosis entries. */
@ApplicationScoped
public class DiagnosisEntries extends CodedEntries<DiagnosisEntry> {

    private static final String ROWS = """
            select new pl.pomost.diagnosis.DiagnosisRow(d.id, d.code, d.area, d.kind, d.title, d.status, d.evidence, d.weight, d.influence)
            from DiagnosisEntry d where d.enrolmentId = :enrolment""";

    private static final String VOTES = """
            select l.from_id entry, sum(v.dots) dots from thread_link l
            join card c on c.id = l.to_id join workshop w on w.id = c.workshop_id and w.stage = :stage
            join vote v on v.card_id = c.id and v.question = 'importance'
            where l.enrolment_id = :enrolment and l.from_kind = 'DIAGNOSIS' and l.to_kind = 'CARD' group by l.from_id""";

    /** The entries of a process as lists show them, in the team's order, without their votes. */
    public List<DiagnosisRow> rows(UUID enrolment) {
        return getEntityManager().createQuery(ROWS + " order by d.position", DiagnosisRow.class).setParameter("enrolment", enrolment).getResultList();
    }

    /** The same, those only in whose title or description the words occur. */
    public List<DiagnosisRow> rowsSaying(UUID enrolment, String words) {
        return getEntityManager().createQuery(ROWS + " and (lower(d.title) like :words escape '!' or lower(d.description) like :words escape '!') order by d.position",
                DiagnosisRow.class).setParameter("enrolment", enrolment).setParameter("words", "%" + escaped(words.toLowerCase()) + "%").getResultList();
    }

    /**
     * Kept until dots, cards or links change. Dots for "how important" on the cards that entries come from, by the entry's id;
     * entries without dots are missing.
     *
     * @param stage number of the workshop whose dots count
     */
    public Map<UUID, Integer> votes(UUID enrolment, int stage) {
        var votes = new HashMap<UUID, Integer>();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager().createNativeQuery(VOTES, Tuple.class).setParameter("enrolment", enrolment).setParameter("stage", stage).unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace("thread_link").addSynchronizedQuerySpace("card").addSynchronizedQuerySpace("workshop")
                .addSynchronizedQuerySpace("vote").setCacheable(true).getResultList();
        rows.forEach(row -> votes.put(row.get("entry", UUID.class), ((Number) row.get("dots")).intValue()));
        return votes;
    }

    /** How many standing entries have to be checked before the team goes on. */
    public long toCheck(UUID enrolment) {
        return count("enrolmentId = ?1 and evidenceTag = 'to_check' and status not in ('rejected', 'merged')", enrolment);
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
