package pl.pomost.compare;

import java.util.List;
import java.util.Optional;
import pl.pomost.diagnosis.Concerns;

/**
 * A confirmed entry of a diagnosis.
 *
 * @param kind     code of the dictionary; empty when nobody said
 * @param groups   whom it concerns: codes of the dictionary
 * @param standard that it is tied to, if any
 * @param tags     themes that cut across areas
 */
public record Need(String code, String title, String area, String kind, List<String> groups, Optional<String> standard, List<String> tags) {

    static final String QUERY = """
            select e.enrolmentId, e.code, e.title, e.area, e.kind, e.concerns, e.standard, e.challengeTags from DiagnosisEntry e
            where e.enrolmentId in :ids and e.status = 'confirmed' order by e.position""";

    @SuppressWarnings("unchecked")
    static Need of(Columns row) {
        Concerns concerns = row.get(5, Concerns.class);
        return new Need(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class), Optional.ofNullable(row.get(4, String.class)).orElse(""),
                concerns == null ? List.of() : concerns.groups(), Optional.ofNullable(row.get(6, String.class)), tags((List<String>) row.get(7)));
    }

    private static List<String> tags(List<String> stored) {
        return stored == null ? List.of() : List.copyOf(stored);
    }
}
