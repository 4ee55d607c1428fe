package pl.pomost.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.standard.DraftWritten;

/** The wordings that drafts had. Kept in the transaction that writes the draft; the catalogue, which is locked meanwhile, keeps their numbers apart. */
@ApplicationScoped
public class DraftRevisions implements PanacheRepositoryBase<DraftRevision, UUID> {

    void keep(@Observes DraftWritten told) {
        persist(new DraftRevision(told, (int) count("standard = ?1 and number = ?2", told.code(), told.number()) + 1));
    }

    /** The oldest first. */
    public List<DraftRevision> of(String standard, int number) {
        return list("standard = ?1 and number = ?2 order by seq", standard, number);
    }

    Optional<DraftRevision> newest(String standard, int number) {
        return find("standard = ?1 and number = ?2 order by seq desc", standard, number).firstResultOptional();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("writtenBy = ?1 where writtenBy = ?2", closed.pseudonym(), closed.username());
    }
}
