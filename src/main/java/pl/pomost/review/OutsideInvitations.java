package pl.pomost.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** Which organisations outside were invited. Callers have asked for ROPS, or hold the words of a link. */
@ApplicationScoped
public class OutsideInvitations implements PanacheRepositoryBase<OutsideInvitation, UUID> {

    /** The newest first. */
    public List<OutsideInvitation> newestFirst() {
        return list("order by askedAt desc, organisation");
    }

    public Map<UUID, OutsideInvitation> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : list("id in ?1", ids).stream().collect(Collectors.toMap(OutsideInvitation::id, Function.identity()));
    }

    /** For whoever answers, reminds or renews: of two at once the second waits. */
    Optional<OutsideInvitation> toChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those whose term lies between these days. */
    List<UUID> dueBetween(LocalDate from, LocalDate until) {
        return find("select id from OutsideInvitation where email is not null and dueOn >= ?1 and dueOn <= ?2", from, until).project(UUID.class).list();
    }

    /** Addresses of those that were asked before and have no link any more. The invitation has a name here: a bare {@code id} would be the link's own. */
    int forgetAddresses(Instant askedBefore) {
        return update("update OutsideInvitation i set i.email = null where i.email is not null and i.askedAt < ?1 and not exists (select 1 from OutsideLink l where l.invitationId = i.id)",
                askedBefore);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("askedBy = ?1 where askedBy = ?2", closed.pseudonym(), closed.username());
    }
}
