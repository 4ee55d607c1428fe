package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
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

    List<Round> openOfGroup(String group) {
        return list("groupCode = ?1 and state = ?2 order by endsOn", group, Round.State.OPEN);
    }

    List<Round> openUntil(LocalDate from, LocalDate until) {
        return list("state = ?1 and endsOn >= ?2 and endsOn <= ?3", Round.State.OPEN, from, until);
    }

    /** Of two who speak, close or cancel at once the second waits. */
    Optional<Round> toChange(UUID id, String standard, int number) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(each -> each.standard().equals(standard) && each.number() == number);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("openedBy = ?1 where openedBy = ?2", closed.pseudonym(), closed.username());
        update("closedBy = ?1 where closedBy = ?2", closed.pseudonym(), closed.username());
    }
}
