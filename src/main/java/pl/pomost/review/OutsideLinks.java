package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.SecretLinks;

/** The links by which organisations outside answer. */
@ApplicationScoped
public class OutsideLinks extends SecretLinks<OutsideLink> {

    void revokeAll(UUID invitation, Instant now) {
        list("invitationId", invitation).forEach(link -> link.revoke(now));
    }

    /** Which invitations have a link that can be used now. */
    public Set<UUID> open(Instant now) {
        return new HashSet<>(find("select invitationId from OutsideLink where revokedAt is null and expiresAt > ?1", now).project(UUID.class).list());
    }
}
