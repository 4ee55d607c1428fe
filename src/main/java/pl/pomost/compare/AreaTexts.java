package pl.pomost.compare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.pomost.vision.Vision;

/** What several powiats write of one area: their visions and goals. */
@ApplicationScoped
class AreaTexts implements PanacheRepositoryBase<Vision, UUID> {

    /** @param code empty for a vision */
    record Text(String code, String words) {
    }

    Map<UUID, List<Text>> visions(Collection<UUID> enrolments, String area) {
        return read("select e.enrolmentId, '', e.text from Vision e where e.enrolmentId in :ids and e.area = :area", enrolments, area);
    }

    Map<UUID, List<Text>> goals(Collection<UUID> enrolments, String area) {
        return read("select e.enrolmentId, e.code, e.title from Goal e where e.enrolmentId in :ids and e.area = :area order by e.position", enrolments, area);
    }

    private Map<UUID, List<Text>> read(String query, Collection<UUID> enrolments, String area) {
        Map<UUID, List<Text>> texts = new HashMap<>();
        getEntityManager().createQuery(query, Tuple.class).setParameter("ids", enrolments).setParameter("area", area).getResultList()
                .forEach(row -> texts.computeIfAbsent(row.get(0, UUID.class), any -> new ArrayList<>()).add(new Text(row.get(1, String.class), row.get(2, String.class))));
        return texts;
    }
}
