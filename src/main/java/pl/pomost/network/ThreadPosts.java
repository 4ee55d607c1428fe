package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** The stored posts of threads. */
@ApplicationScoped
class ThreadPosts implements PanacheRepositoryBase<ThreadPost, UUID> {

    /** The first one first. */
    List<ThreadPost> of(UUID thread) {
        return list("threadId = ?1 order by seq", thread);
    }

    /** So many posts after the first so many, which are numbered from 1 without a gap. */
    List<ThreadPost> of(UUID thread, int after, int most) {
        return list("threadId = ?1 and seq > ?2 and seq <= ?3 order by seq", thread, after, after + most);
    }

    Optional<ThreadPost> of(UUID thread, int seq) {
        return find("threadId = ?1 and seq = ?2", thread, seq).firstResultOptional();
    }

    /** By thread, in order. */
    Map<UUID, List<ThreadPost>> of(Collection<UUID> threads) {
        return threads.isEmpty() ? Map.of() : list("threadId in ?1 order by seq", threads).stream().collect(Collectors.groupingBy(ThreadPost::threadId));
    }

    List<ThreadPost> ofGroup(UUID group) {
        return list("threadId in (select t.id from GroupThread t where t.groupId = ?1)", group);
    }

    /** What somebody wrote and did not take back, for their own data. */
    List<String> writtenBy(String username) {
        return list("writtenBy = ?1 and removedOn is null order by writtenAt", username).stream().map(ThreadPost::text).toList();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("writtenBy = ?1 where writtenBy = ?2", closed.pseudonym(), closed.username());
        update("removedBy = ?1 where removedBy = ?2", closed.pseudonym(), closed.username());
    }
}
