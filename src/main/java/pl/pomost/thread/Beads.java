package pl.pomost.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Names of everything that the red thread can pass through, read from the view over all kinds. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class Beads implements PanacheRepositoryBase<ThreadLink, UUID> {

    private static final String COLUMNS = "select b.id id, b.kind kind, b.code code, b.area area, b.words words, b.author author, b.lang lang,"
            + " b.stage stage, b.state state, b.dots dots from thread_bead b";

    /** Both ways from one thing: all that it rests on, down to the cards, and all that rests on it. Without kinship through siblings. */
    private static final String AROUND = """
            with recursive
            down (id) as (select cast(:id as uuid) union select l.to_id from down d join thread_link l on l.from_id = d.id),
            up (id) as (select cast(:id as uuid) union select l.from_id from up u join thread_link l on l.to_id = u.id)
            select id from down union select id from up""";

    /** Everything of one process, kind by kind in the team's order. */
    public List<Bead> of(UUID enrolment) {
        return read(select(" where b.enrolment_id = :enrolment order by b.stage, b.position, b.code").setParameter("enrolment", enrolment));
    }

    public List<Bead> ofKinds(UUID enrolment, List<Knot> kinds) {
        return kinds.isEmpty() ? List.of() : read(select(" where b.enrolment_id = :enrolment and b.kind in (:kinds) order by b.stage, b.position, b.code")
                .setParameter("enrolment", enrolment).setParameter("kinds", kinds.stream().map(Knot::name).toList()));
    }

    public List<Bead> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : read(select(" where b.id in (:ids) order by b.stage, b.position, b.code").setParameter("ids", ids));
    }

    public Optional<Bead> byCode(UUID enrolment, String code) {
        return read(select(" where b.enrolment_id = :enrolment and b.code = :code")
                .setParameter("enrolment", enrolment).setParameter("code", code)).stream().findFirst();
    }

    public List<Bead> byCodes(UUID enrolment, Knot kind, Collection<String> codes) {
        return codes.isEmpty() ? List.of() : read(select(" where b.enrolment_id = :enrolment and b.kind = :kind and b.code in (:codes)")
                .setParameter("enrolment", enrolment).setParameter("kind", kind.name()).setParameter("codes", codes));
    }

    /** The thing itself, all that it rests on and all that rests on it. */
    @SuppressWarnings("unchecked")
    public List<Bead> around(UUID id) {
        List<UUID> ids = getEntityManager().createNativeQuery(AROUND, UUID.class).setParameter("id", id.toString()).getResultList();
        return byIds(ids);
    }

    private Query select(String where) {
        return getEntityManager().createNativeQuery(COLUMNS + where, Tuple.class);
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
