package pl.pomost.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.pomost.shared.Secret;

/** The links by which institutions answer. */
@ApplicationScoped
public class ConsentLinks implements PanacheRepositoryBase<ConsentLink, UUID> {

    /** Whether it is still of use or not. @param words as they stand in an address or on a sheet */
    Optional<ConsentLink> byWords(String words) {
        return find("secret", Secret.hash(words)).firstResultOptional();
    }

    List<ConsentLink> ofRequest(UUID request) {
        return list("requestId", request);
    }

    /** Which requests of a process have a link that can be used now. */
    Set<UUID> open(UUID enrolment, Instant now) {
        return new HashSet<>(find("select l.requestId from ConsentLink l join ConsentRequest r on r.id = l.requestId"
                + " where r.enrolmentId = ?1 and l.revokedAt is null and l.expiresAt > ?2", enrolment, now).project(UUID.class).list());
    }

    /** Those that were of no use any more by then. */
    int forget(Instant endedBefore) {
        return (int) delete("expiresAt < ?1", endedBefore);
    }
}
