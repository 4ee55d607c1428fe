package pl.pomost.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/** Names of everything that the red thread can pass through, over all kinds. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Beads implements PanacheRepositoryBase<ThreadLink, UUID> {

    /** Both ways from one thing: all that it rests on, down to the cards, and all that rests on it. Without kinship through siblings. */
    private static final String AROUND = """
            with recursive
            down (id, kind) as (select cast(:id as uuid), cast(:kind as char(20)) union
                select l.to_id, l.to_kind from down d join thread_link l on l.from_id = d.id and l.enrolment_id = :enrolment),
            up (id, kind) as (select cast(:id as uuid), cast(:kind as char(20)) union
                select l.from_id, l.from_kind from up u join thread_link l on l.to_id = u.id and l.enrolment_id = :enrolment)
            select id, kind from down union select id, kind from up""";

    /** Everything of one process, kind by kind in the team's order. */
    public List<Bead> of(UUID enrolment) {
        return ofKinds(enrolment, List.of(Knot.values()));
    }

    public List<Bead> ofKinds(UUID enrolment, List<Knot> kinds) {
        return kinds.isEmpty() ? List.of() : read(select(BeadRows.where("b.enrolment_id = :enrolment", kinds)).setParameter("enrolment", enrolment));
    }

    public List<Bead> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read(select(BeadRows.where("b.id in (:ids)")).setParameter("ids", ids));
    }

    public Optional<Bead> byCode(UUID enrolment, String code) {
        return read(select(BeadRows.where("b.enrolment_id = :enrolment and b.code = :code"))
                .setParameter("enrolment", enrolment).setParameter("code", code)).stream().findFirst();
    }

    public List<Bead> byCodes(UUID enrolment, Knot kind, Collection<String> codes) {
        return codes.isEmpty() ? List.of() : read(select(BeadRows.where("b.enrolment_id = :enrolment and b.code in (:codes)", List.of(kind)))
                .setParameter("enrolment", enrolment).setParameter("codes", codes));
    }

    /** The thing itself, all that it rests on and all that rests on it, within its process. */
    @SuppressWarnings("unchecked")
    public List<Bead> around(UUID enrolment, Knot kind, UUID id) {
        List<Tuple> found = kept(select(AROUND), Stream.of("thread_link")).setParameter("id", id.toString()).setParameter("kind", kind.name())
                .setParameter("enrolment", enrolment.toString()).getResultList();
        Map<Knot, List<UUID>> ids = found.stream().collect(Collectors.groupingBy(row -> Knot.valueOf(row.get("kind", String.class)), TreeMap::new,
                Collectors.mapping(row -> row.get("id", UUID.class), Collectors.toList())));
        Query query = kept(select(BeadRows.where(each -> "b.id in (:" + each.name() + ")", ids.keySet())), BeadRows.tables(ids.keySet()));
        ids.forEach((each, own) -> query.setParameter(each.name(), own));
        return read(query);
    }

    /** The answer is kept until one of the tables changes: every entry's page asks for its line, and lines change seldom. */
    private static Query kept(Query query, Stream<String> tables) {
        var plain = query.unwrap(NativeQuery.class);
        tables.forEach(plain::addSynchronizedQuerySpace);
        return plain.setCacheable(true);
    }

    /** As tuples: Hibernate never finds the plan of a plain query for any other class again and fills its cache with them. */
    private Query select(String rows) {
        return getEntityManager().createNativeQuery(rows, Tuple.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Bead> read(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(Beads::bead).toList();
    }

    private static Bead bead(Tuple row) {
        return new Bead(row.get("id", UUID.class), Knot.valueOf(row.get("kind", String.class)), row.get("code", String.class),
                text(row, "area"), row.get("words", String.class), text(row, "author"), text(row, "lang"),
                ((Number) row.get("stage")).intValue(), text(row, "state"), ((Number) row.get("dots")).intValue());
    }

    private static Optional<String> text(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, String.class));
    }
}
