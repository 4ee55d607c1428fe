package pl.pomost.network;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** Who is called by which post. */
@ApplicationScoped
class PostMentions implements PanacheRepositoryBase<PostMention, UUID> {

    /** User names by post. */
    Map<UUID, List<String>> of(Collection<UUID> posts) {
        return posts.isEmpty() ? Map.of() : list("postId in ?1", posts).stream()
                .collect(Collectors.groupingBy(PostMention::postId, Collectors.mapping(PostMention::username, Collectors.toList())));
    }

    /** @return those whom the post did not call before */
    Set<String> write(UUID post, Set<String> usernames) {
        Set<String> before = list("postId", post).stream().map(PostMention::username).collect(Collectors.toSet());
        var fresh = new HashSet<>(usernames);
        fresh.removeAll(before);
        fresh.forEach(username -> persist(new PostMention(post, username)));
        before.stream().filter(username -> !usernames.contains(username)).forEach(username -> delete("postId = ?1 and username = ?2", post, username));
        return fresh;
    }

    void takeOff(@Observes AccountClosed closed) {
        update("username = ?1 where username = ?2", closed.pseudonym(), closed.username());
    }
}
