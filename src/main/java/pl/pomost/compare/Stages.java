package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.directory.Powiat;

/** How far teams are with their workshops. */
@ApplicationScoped
class Stages implements PanacheRepositoryBase<Powiat, String> {

    private static final String ROWS = """
            select e.powiat teryt, count(*) every, coalesce(sum(w.state = 'closed'), 0) closed from enrolment e join workshop w on w.enrolment_id = e.id where e.edition_id = :edition group by e.powiat""";

    record Behind(int closed, int all) {
    }

    /** By TERYT; those without workshops are missing. */
    Map<String, Behind> of(UUID edition) {
        List<?> rows = getEntityManager().createNativeQuery(ROWS, Tuple.class).setParameter("edition", edition.toString()).getResultList();
        Map<String, Behind> behind = new HashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> behind.put(row.get("teryt", String.class), new Behind(((Number) row.get("closed")).intValue(), ((Number) row.get("every")).intValue())));
        return behind;
    }
}
