package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;

/** What was said of parts of drafts. Callers have asked whether the viewer reads what the group does. */
@ApplicationScoped
public class DraftComments implements PanacheRepositoryBase<DraftComment, UUID> {

    /** The oldest first. */
    public List<DraftComment> of(String standard, int number) {
        return list("standard = ?1 and number = ?2 order by madeAt, id", standard, number);
    }

    void takeOff(@Observes AccountClosed closed) {
        update("madeBy = ?1 where madeBy = ?2", closed.pseudonym(), closed.username());
    }
}
