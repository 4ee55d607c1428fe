package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** What was suggested for drafts. Callers have asked whether the viewer reads what the group does. */
@ApplicationScoped
public class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

    /** The oldest first. */
    public List<Suggestion> of(String standard, int number) {
        return list("standard = ?1 and number = ?2 order by madeAt, id", standard, number);
    }

    /** Of this draft; of two who decide at once the second waits. */
    Optional<Suggestion> toChange(UUID id, String standard, int number) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(each -> each.standard().equals(standard) && each.number() == number);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("madeBy = ?1 where madeBy = ?2", closed.pseudonym(), closed.username());
        update("decidedBy = ?1 where decidedBy = ?2", closed.pseudonym(), closed.username());
    }
}
