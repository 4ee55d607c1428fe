package pl.pomost.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.SecretLinks;

/** The links by which institutions answer. */
@ApplicationScoped
public class ConsentLinks extends SecretLinks<ConsentLink> {

    List<ConsentLink> ofRequest(UUID request) {
        return list("requestId", request);
    }

    /** Which requests of a process have a link that can be used now. */
    Set<UUID> open(UUID enrolment, Instant now) {
        return new HashSet<>(find("select l.requestId from ConsentLink l join ConsentRequest r on r.id = l.requestId"
                + " where r.enrolmentId = ?1 and l.revokedAt is null and l.expiresAt > ?2", enrolment, now).project(UUID.class).list());
    }
}
