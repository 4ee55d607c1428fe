package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.diagnosis.AssessmentSnapshots;
import pl.pomost.diagnosis.KeptLevels;
import pl.pomost.diagnosis.SelfAssessment;

/**
 * Levels at moments that can be laid side by side. Of the region the moments are editions: what teams have agreed on in each by now, or had when
 * it ended. Of one powiat they are the dated snapshots of its assessments too.
 */
@ApplicationScoped
class LevelHistory implements PanacheRepositoryBase<SelfAssessment, UUID> {

    private static final String COUNTS = """
            select y.year moment, s.standard standard, s.standard_version version, s.agreed_level level, count(*) many from self_assessment s
            join enrolment e on e.id = s.enrolment_id join edition y on y.id = e.edition_id join powiat p on p.teryt = e.powiat
            where p.practice = false and s.agreed_level is not null and s.not_ours is null and (:teryt = '' or e.powiat = :teryt)
            group by y.year, s.standard, s.standard_version, s.agreed_level""";
    private static final String SHIFTS = """
            select a.standard standard, count(*) powiats, sum(b.agreed_level > a.agreed_level) higher, sum(b.agreed_level < a.agreed_level) lower,
              sum(b.standard_version <> a.standard_version) otherwise
            from self_assessment a join enrolment ea on ea.id = a.enrolment_id join edition ya on ya.id = ea.edition_id join powiat p on p.teryt = ea.powiat
            join edition yb on yb.year = :until join enrolment eb on eb.powiat = ea.powiat and eb.edition_id = yb.id
            join self_assessment b on b.enrolment_id = eb.id and b.standard = a.standard
            where ya.year = :since and p.practice = false and a.agreed_level is not null and a.not_ours is null and b.agreed_level is not null and b.not_ours is null
            group by a.standard""";

    private final AssessmentSnapshots snapshots;

    LevelHistory(AssessmentSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** @param version of the standard that was rated */
    record Level(int level, int version) {
    }

    /** @param label of a column. @param note of it; may be empty. @param levels of each standard, by its code: one for each powiat */
    record Moment(String label, String note, Map<String, List<Level>> levels) {

        Optional<Spread> spread(String standard) {
            return Spread.of(levels.getOrDefault(standard, List.of()).stream().map(Level::level).toList());
        }

        /** Where the moment is that of one powiat. */
        Optional<Level> only(String standard) {
            return levels.getOrDefault(standard, List.of()).stream().findFirst();
        }
    }

    /**
     * How one standard changed from one edition to another, in the powiats that assessed it in both.
     *
     * @param otherVersion how many of them rated another version of it than before
     */
    record Shift(int powiats, int higher, int lower, int otherVersion) {

        int same() {
            return powiats - higher - lower;
        }
    }

    /** The oldest first. @param teryt of one powiat; empty means all of the region */
    List<Moment> editions(Optional<String> teryt) {
        List<?> rows = getEntityManager().createNativeQuery(COUNTS, Tuple.class).setParameter("teryt", teryt.orElse("")).getResultList();
        Map<String, Map<String, List<Level>>> moments = new TreeMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> moments.computeIfAbsent(String.valueOf(row.get("moment")), any -> new HashMap<>()).computeIfAbsent(row.get("standard", String.class), any -> new ArrayList<>())
                .addAll(Collections.nCopies(number(row, "many"), new Level(number(row, "level"), number(row, "version")))));
        List<Moment> all = new ArrayList<>();
        moments.forEach((year, levels) -> all.add(new Moment(year, "", levels)));
        return all;
    }

    /** By code of the standard; those are missing that nobody assessed in both years. */
    Map<String, Shift> shifts(int since, int until) {
        List<?> rows = getEntityManager().createNativeQuery(SHIFTS, Tuple.class).setParameter("since", since).setParameter("until", until).getResultList();
        return rows.stream().map(Tuple.class::cast).collect(Collectors.toMap(row -> row.get("standard", String.class),
                row -> new Shift(number(row, "powiats"), number(row, "higher"), number(row, "lower"), number(row, "otherwise"))));
    }

    /** What a team kept of its assessments, the oldest first. Names that it gave them are its own. */
    List<Kept> kept(String teryt) {
        return snapshots.ofPowiat(teryt).stream().map(each -> new Kept(each.takenOn(), each.name(), each.levels().stream()
                .collect(Collectors.toMap(KeptLevels.Level::standard, level -> List.of(new Level(level.level(), level.version())), (one, other) -> other)))).toList();
    }

    /** A snapshot. */
    record Kept(LocalDate on, String name, Map<String, List<Level>> levels) {
    }

    private static int number(Tuple row, String name) {
        return ((Number) row.get(name)).intValue();
    }
}
