package pl.pomost.diagnosis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.Scope;
import pl.pomost.diagnosis.AssessmentSnapshot.Reason;

/** The stored snapshots of assessments. */
@ApplicationScoped
public class AssessmentSnapshots implements PanacheRepositoryBase<AssessmentSnapshot, UUID> {

    /** A row for each standard that a snapshot has; words stay where they are. */
    private static final String LEVELS = """
            select cast(s.id as char(36)) id, s.name name, s.reason reason, cast(s.taken_on as char(10)) taken_on, t.standard standard, t.area area, t.number number, t.level level, t.not_ours not_ours
            from assessment_snapshot s join enrolment e on e.id = s.enrolment_id
            left join json_table(s.standings, '$[*]' columns (standard varchar(20) path '$.standard', area varchar(10) path '$.area', number int path '$.version', level int path '$.level',
              not_ours varchar(4000) path '$.not_ours')) t on true
            where e.powiat = :teryt order by s.taken_on, s.taken_at, s.id""";

    /** Levels of a powiat's snapshots in all its editions, the oldest first. Who may see one edition of it may see the others. */
    public List<KeptLevels> of(Scope scope) {
        return ofPowiat(scope.teryt());
    }

    /** The same for callers that have made sure which areas of it the viewer may compare. */
    public List<KeptLevels> ofPowiat(String teryt) {
        List<?> rows = getEntityManager().createNativeQuery(LEVELS, Tuple.class).setParameter("teryt", teryt).getResultList();
        Map<UUID, KeptLevels> kept = new LinkedHashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> {
            KeptLevels one = kept.computeIfAbsent(UUID.fromString(row.get("id", String.class)), id -> new KeptLevels(id, row.get("name", String.class),
                    Reason.valueOf(row.get("reason", String.class)), LocalDate.parse(row.get("taken_on", String.class)), new ArrayList<>()));
            if (row.get("level") != null && row.get("not_ours") == null) {
                one.levels().add(new KeptLevels.Level(row.get("standard", String.class), row.get("area", String.class), ((Number) row.get("number")).intValue(), ((Number) row.get("level")).intValue()));
            }
        });
        return List.copyOf(kept.values());
    }

    /** These of them with everything that they hold. */
    public List<AssessmentSnapshot> whole(Scope scope, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and enrolmentId in (select e.id from Enrolment e where e.powiat = ?2)", ids, scope.teryt());
    }

    Optional<AssessmentSnapshot> newest(UUID enrolment) {
        return find("enrolmentId = ?1 order by takenAt desc, takenOn desc, id", enrolment).firstResultOptional();
    }

    /** The entity is not to be changed, so Hibernate must not be asked to. */
    void takeOff(@Observes AccountClosed closed) {
        getEntityManager().createNativeQuery("update assessment_snapshot set taken_by = :pseudonym where taken_by = :username").setParameter("pseudonym", closed.pseudonym())
                .setParameter("username", closed.username()).executeUpdate();
    }
}
