package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.Scope;

/** The stored matches of guests with members. Only whoever may edit the process sees them. */
@ApplicationScoped
public class GuestMatches implements PanacheRepositoryBase<GuestMatch, UUID> {

    public List<GuestMatch> of(Scope scope) {
        return list("guestId in (select p.id from Participant p where p.enrolmentId = ?1) order by matchedOn desc", scope.requireCoordinator().requireEnrolment());
    }

    void takeOff(@Observes AccountClosed closed) {
        update("matchedBy = ?1 where matchedBy = ?2", closed.pseudonym(), closed.username());
    }
}
