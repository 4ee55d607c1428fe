package pl.pomost.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The stored matches of guests with members. Callers hand in an enrolment that they may edit. */
@ApplicationScoped
public class GuestMatches implements PanacheRepositoryBase<GuestMatch, UUID> {

    public List<GuestMatch> of(UUID enrolment) {
        return list("guestId in (select p.id from Participant p where p.enrolmentId = ?1) order by matchedOn desc", enrolment);
    }
}
