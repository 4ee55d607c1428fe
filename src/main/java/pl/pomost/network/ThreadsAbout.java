package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Viewer;

/** Threads about one thing, across all groups that the viewer may read, and the groups in which they may write another; in one query. */
@ApplicationScoped
public class ThreadsAbout implements PanacheRepositoryBase<GroupThread, UUID> {

    /** As many as a page beside the thing itself has room for; the groups have them all. */
    public static final int MOST = 10;

    // who may read and write is said as in GroupRights
    private static final String QUERY = """
            select g.code, g.name, g.area, g.ended_on is null and (m.id is not null or :regional and g.area = :area) writes, t.number, t.topic, t.posts, t.last_at, k.seq
            from thematic_group g
            left join group_member m on m.group_id = g.id and m.username = :username and m.until_day is null
            left join group_thread t on t.group_id = g.id and t.about_address in (:addresses)
            left join thread_mark k on k.thread_id = t.id and k.username = :username
            where (g.open or m.id is not null or :everything) and (t.id is not null or g.ended_on is null and (m.id is not null or :regional and g.area = :area))
            order by t.last_at desc, g.name""";

    /**
     * One row of what was found.
     *
     * @param writes whether the viewer may begin a thread in this group
     * @param thread empty where the group has none about it
     */
    public record Line(String code, String group, Optional<String> area, boolean writes, Optional<Thread> thread) {
    }

    /** @param unread how many posts the viewer has not read */
    public record Thread(int number, String topic, int posts, int unread, Instant lastAt) {
    }

    /** The one that somebody wrote in last comes first. Nothing, without a query, for whoever is not signed in. */
    public List<Line> of(Viewer viewer, String area, List<String> addresses) {
        if (!viewer.isLoggedIn()) {
            return List.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager().createNativeQuery(QUERY, Tuple.class).setParameter("username", viewer.username()).setParameter("addresses", addresses)
                .setParameter("area", area).setParameter("regional", GroupRights.isRegional(viewer)).setParameter("everything", viewer.seesWholeRegion()).getResultList();
        return rows.stream().map(row -> new Line((String) row.get(0), (String) row.get(1), Optional.ofNullable((String) row.get(2)), isTrue(row.get(3)),
                row.get(4) == null ? Optional.empty() : Optional.of(thread(row)))).toList();
    }

    private static Thread thread(Tuple row) {
        int posts = number(row.get(6));
        return new Thread(number(row.get(4)), (String) row.get(5), posts, Math.max(0, posts - (row.get(8) == null ? 0 : number(row.get(8)))), moment(row.get(7)));
    }

    private static Instant moment(Object stored) {
        return stored instanceof java.sql.Timestamp stamp ? stamp.toInstant() : ((LocalDateTime) stored).toInstant(ZoneOffset.UTC);
    }

    private static boolean isTrue(Object stored) {
        return stored instanceof Boolean yes ? yes : stored != null && number(stored) != 0;
    }

    private static int number(Object stored) {
        return ((Number) stored).intValue();
    }
}
