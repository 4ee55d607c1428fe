package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import pl.pomost.diagnosis.SelfAssessment;

/**
 * Levels at moments that can be laid side by side. The moments are editions: what teams have agreed on in each by now, or had when it ended.
 * Dated snapshots of assessments are not among them: teams lay them side by side on their own page.
 */
@ApplicationScoped
class LevelHistory implements PanacheRepositoryBase<SelfAssessment, UUID> {

    private static final String COUNTS = """
            select y.year moment, s.standard standard, s.agreed_level level, count(*) many from self_assessment s
            join enrolment e on e.id = s.enrolment_id join edition y on y.id = e.edition_id join powiat p on p.teryt = e.powiat
            where p.practice = false and s.agreed_level is not null and s.not_ours is null and (:teryt = '' or e.powiat = :teryt)
            group by y.year, s.standard, s.agreed_level""";

    /** @param label of a column. @param levels of each standard, by its code: one for each powiat */
    record Moment(String label, Map<String, List<Integer>> levels) {

        Optional<Spread> spread(String standard) {
            return Spread.of(levels.getOrDefault(standard, List.of()));
        }
    }

    /** The oldest first. @param teryt of one powiat; empty means all of the region */
    List<Moment> editions(Optional<String> teryt) {
        List<?> rows = getEntityManager().createNativeQuery(COUNTS, Tuple.class).setParameter("teryt", teryt.orElse("")).getResultList();
        Map<String, Map<String, List<Integer>>> moments = new TreeMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> moments.computeIfAbsent(String.valueOf(row.get("moment")), any -> new HashMap<>()).computeIfAbsent(row.get("standard", String.class), any -> new ArrayList<>())
                .addAll(Collections.nCopies(((Number) row.get("many")).intValue(), ((Number) row.get("level")).intValue())));
        List<Moment> all = new ArrayList<>();
        moments.forEach((year, levels) -> all.add(new Moment(year, levels)));
        return all;
    }
}
