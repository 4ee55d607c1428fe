package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** The stored threads, and how far people have read them. */
@ApplicationScoped
class GroupThreads implements PanacheRepositoryBase<GroupThread, UUID> {

    /** The one that somebody wrote in last comes first. */
    List<GroupThread> of(UUID group) {
        return list("groupId = ?1 order by lastAt desc, number desc", group);
    }

    Optional<GroupThread> of(UUID group, int number) {
        return find("groupId = ?1 and number = ?2", group, number).firstResultOptional();
    }

    /** For writing into it: the numbers of its posts are given one after another. */
    Optional<GroupThread> toWrite(UUID group, int number) {
        return find("groupId = ?1 and number = ?2", group, number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Callers hold the lock of the group. */
    int next(UUID group) {
        return find("groupId = ?1 order by number desc", group).firstResultOptional().map(GroupThread::number).orElse(0) + 1;
    }

    /** Threads of these groups. */
    List<GroupThread> of(Collection<UUID> groups) {
        return groups.isEmpty() ? List.of() : list("groupId in ?1", groups);
    }

    /** How far somebody has read each thread; of those that they never opened, nothing. */
    Map<UUID, Integer> marks(String username) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager().createNativeQuery("select thread_id thread, seq from thread_mark where username = :username", Tuple.class).setParameter("username", username)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("thread", UUID.class), row -> ((Number) row.get("seq")).intValue()));
    }

    /** Somebody has read a thread to this post; of two marks the later post counts. */
    void mark(UUID thread, String username, int seq) {
        getEntityManager().createNativeQuery("insert into thread_mark (thread_id, username, seq) values (:thread, :username, :seq) on duplicate key update seq = greatest(seq, :seq)")
                .setParameter("thread", thread).setParameter("username", username).setParameter("seq", seq).executeUpdate();
    }

    void forget(@Observes AccountClosed closed) {
        getEntityManager().createNativeQuery("delete from thread_mark where username = :username").setParameter("username", closed.username()).executeUpdate();
    }
}
