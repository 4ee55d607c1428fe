package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** Rounds of votes and consents. Callers have asked whether the viewer reads what the group does. */
@ApplicationScoped
public class Rounds implements PanacheRepositoryBase<Round, UUID> {

    /** The newest first. */
    public List<Round> of(String standard, int number) {
        return list("standard = ?1 and number = ?2 order by openedAt desc", standard, number);
    }

    public Optional<Round> one(UUID id, String standard, int number) {
        return findByIdOptional(id).filter(each -> each.standard().equals(standard) && each.number() == number);
    }

    /** The most urgent first. */
    public List<Round> openOfGroup(String group) {
        return list("groupCode = ?1 and state = ?2 order by endsOn", group, Round.State.OPEN);
    }

    List<Round> openUntil(LocalDate from, LocalDate until) {
        return list("state = ?1 and endsOn >= ?2 and endsOn <= ?3", Round.State.OPEN, from, until);
    }

    /** Those whose last day is over. */
    List<Round> openPast(LocalDate today) {
        return list("state = ?1 and endsOn < ?2 order by endsOn", Round.State.OPEN, today);
    }

    /** Of these groups, with a last day that is not over. */
    List<Round> openOf(Collection<String> groups, LocalDate today) {
        return groups.isEmpty() ? List.of() : list("groupCode in ?1 and state = ?2 and endsOn >= ?3 order by endsOn", groups, Round.State.OPEN, today);
    }

    Optional<Round> toChange(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of two who speak, close or cancel at once the second waits. */
    Optional<Round> toChange(UUID id, String standard, int number) {
        return toChange(id).filter(each -> each.standard().equals(standard) && each.number() == number);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("openedBy = ?1 where openedBy = ?2", closed.pseudonym(), closed.username());
        update("closedBy = ?1 where closedBy = ?2", closed.pseudonym(), closed.username());
    }
}
