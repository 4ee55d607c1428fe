package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** Opinions on drafts. Callers have asked whether the viewer reads what the group does, are who was asked, or hold the words of a link. */
@ApplicationScoped
public class DraftOpinions implements PanacheRepositoryBase<DraftOpinion, UUID> {

    /** In the order in which they were asked. */
    public List<DraftOpinion> of(String standard, int number) {
        return list("standard = ?1 and number = ?2 order by askedAt, id", standard, number);
    }

    /** What somebody was asked, the newest first; what nobody asks any more only where it was answered. */
    public List<DraftOpinion> askedOf(UUID account) {
        return list("expert = ?1 and (revokedOn is null or givenOn is not null) order by askedAt desc", account);
    }

    /** How many answers somebody owes. */
    public long waitingFor(UUID account, LocalDate today) {
        return count("expert = ?1 and revokedOn is null and givenOn is null and dueOn >= ?2", account, today);
    }

    /** How many letters went to an address since. */
    long lettersTo(String email, Instant since) {
        return count("email = ?1 and askedAt > ?2", email, since);
    }

    /** For whoever answers, renews or revokes: of two at once the second waits. */
    Optional<DraftOpinion> toChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that nobody has answered. */
    List<DraftOpinion> dueBetween(LocalDate from, LocalDate until) {
        return list("revokedOn is null and givenOn is null and dueOn >= ?1 and dueOn <= ?2", from, until);
    }

    /** Addresses of organisations that were asked before and have no link any more. */
    int forgetAddresses(Instant askedBefore) {
        return update("update DraftOpinion o set o.email = null where o.email is not null and o.askedAt < ?1 and not exists (select 1 from DraftOpinionLink l where l.opinionId = o.id)", askedBefore);
    }

    /** Names of those who spoke. */
    int forgetNames(Instant before) {
        return update("personName = null, personPosition = null where personName is not null and givenAt < ?1", before);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("askedBy = ?1 where askedBy = ?2", closed.pseudonym(), closed.username());
        update("called = ?1, expert = null where expert in (select a.id from Account a where a.username = ?2)", closed.pseudonym(), closed.username());
    }
}
