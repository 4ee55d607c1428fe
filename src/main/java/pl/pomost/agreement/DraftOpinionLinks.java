package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import pl.pomost.access.SecretLinks;

/** The links by which organisations give opinions on drafts. */
@ApplicationScoped
class DraftOpinionLinks extends SecretLinks<DraftOpinionLink> {

    void revokeAll(UUID opinion, Instant now) {
        list("opinionId", opinion).forEach(link -> link.revoke(now));
    }

    boolean isOpen(UUID opinion, Instant now) {
        return count("opinionId = ?1 and revokedAt is null and expiresAt > ?2", opinion, now) > 0;
    }
}
