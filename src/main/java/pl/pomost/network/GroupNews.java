package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;

/** What is new in the groups that somebody belongs to. One query for who belongs to none, three for everybody else, however much there is. */
@ApplicationScoped
public class GroupNews implements PanacheRepositoryBase<ThematicGroup, UUID> {

    /**
     * A group that still works.
     *
     * @param powiat for which they speak in it, with a voice; empty for experts and offices
     * @param leads  whether they moderate it
     * @param unread how many posts they have not read
     * @param next   its next meeting, today's as well
     */
    public record News(String code, String name, Optional<String> area, Optional<String> powiat, boolean leads, int unread, Optional<Meeting> next) {

        public String address() {
            return "/zespoly/" + code;
        }
    }

    public record Meeting(int number, String title, LocalDate day) {
    }

    private record Own(UUID id, String code, String name, String area, GroupRole role, String powiat) {
    }

    /** By name. */
    public List<News> of(Viewer viewer, LocalDate today) {
        List<Own> own = viewer.isLoggedIn() ? own(viewer.username()) : List.of();
        if (own.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = own.stream().map(Own::id).toList();
        Map<UUID, Integer> unread = unread(viewer.username(), ids);
        Map<UUID, Meeting> next = next(ids, today);
        return own.stream().map(each -> new News(each.code(), each.name(), Optional.ofNullable(each.area()), Optional.ofNullable(each.powiat()).filter(any -> each.role() != GroupRole.EXPERT),
                each.role() == GroupRole.MODERATOR, unread.getOrDefault(each.id(), 0), Optional.ofNullable(next.get(each.id())))).sorted((one, other) -> Groups.POLISH.compare(one.name(), other.name()))
                .toList();
    }

    private List<Own> own(String username) {
        return getEntityManager().createQuery("""
                select g.id, g.code, g.name, g.area, m.role, m.powiat from GroupMember m join ThematicGroup g on g.id = m.groupId
                where m.username = :username and m.untilDay is null and g.endedOn is null""", Object[].class).setParameter("username", username).getResultStream()
                .map(row -> new Own((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (GroupRole) row[4], (String) row[5])).toList();
    }

    private Map<UUID, Integer> unread(String username, List<UUID> groups) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                select t.group_id own, sum(greatest(t.posts - coalesce(k.seq, 0), 0)) unread from group_thread t
                left join thread_mark k on k.thread_id = t.id and k.username = :username where t.group_id in (:groups) group by t.group_id""", Tuple.class)
                .setParameter("username", username).setParameter("groups", groups).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("own", UUID.class), row -> ((Number) row.get("unread")).intValue()));
    }

    private Map<UUID, Meeting> next(List<UUID> groups, LocalDate today) {
        Map<UUID, Meeting> next = new HashMap<>();
        getEntityManager().createQuery("""
                select m.groupId, m.number, m.title, m.day from GroupMeeting m where m.groupId in :groups and m.day >= :today and m.cancelledOn is null
                order by m.day, m.starts""", Object[].class).setParameter("groups", groups).setParameter("today", today).getResultStream()
                .forEach(row -> next.putIfAbsent((UUID) row[0], new Meeting((Integer) row[1], (String) row[2], (LocalDate) row[3])));
        return next;
    }
}
