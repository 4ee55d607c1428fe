package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.AccountClosed;

/** What was suggested for drafts. Callers have asked whether the viewer reads what the group does. */
@ApplicationScoped
public class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

    /** The oldest first. */
    public List<Suggestion> of(String standard, int number) {
        return list("standard = ?1 and number = ?2 order by madeAt, id", standard, number);
    }

    /** How many wait to be decided in each draft of these standards, by the address of the version: {@code EDU-3/2}. One query. */
    public Map<String, Long> open(Collection<String> standards) {
        return standards.isEmpty() ? Map.of() : this.<Suggestion>list("standard in ?1 and state = ?2", standards, Suggestion.State.OPEN).stream()
                .collect(Collectors.groupingBy(each -> each.standard() + "/" + each.number(), Collectors.counting()));
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
