package pl.pomost.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** Which institutions were asked. Callers hand in an enrolment that they may see. */
@ApplicationScoped
public class ConsentRequests implements PanacheRepositoryBase<ConsentRequest, UUID> {

    List<ConsentRequest> of(UUID enrolment) {
        return list("enrolmentId", enrolment);
    }

    Optional<ConsentRequest> of(UUID enrolment, UUID institution) {
        return find("enrolmentId = ?1 and institutionId = ?2", enrolment, institution).firstResultOptional();
    }

    /** For whoever answers or reminds: of two at once the second waits. */
    Optional<ConsentRequest> toChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Asked by e-mail, not reminded lately, whose last link ends between these moments. @param remindedBefore when the last reminder must have been, if there was one */
    List<UUID> comingToAnEnd(Instant from, Instant until, Instant remindedBefore) {
        String open = "(select 1 from ConsentLink l where l.requestId = r.id and l.revokedAt is null and l.expiresAt > ";
        return find("select r.id from ConsentRequest r where r.email is not null and (r.remindedAt is null or r.remindedAt <= ?3) and exists " + open + "?1) and not exists " + open + "?2)",
                from, until, remindedBefore).project(UUID.class).list();
    }

    /** Of those that were asked before and have no link any more. The request has a name here: a bare {@code id} would be the link's own. */
    int forgetAddresses(Instant askedBefore) {
        return update("update ConsentRequest r set r.email = null where r.email is not null and r.askedAt < ?1 and not exists (select 1 from ConsentLink l where l.requestId = r.id)",
                askedBefore);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("askedBy = ?1 where askedBy = ?2", closed.pseudonym(), closed.username());
    }
}
