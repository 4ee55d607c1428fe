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

/** What was sent to teams. */
@ApplicationScoped
public class Dispatches implements PanacheRepositoryBase<Dispatch, UUID> {

    /** The newest first. */
    public List<Dispatch> all() {
        return list("order by number desc");
    }

    public List<Dispatch> ofGroup(String group) {
        return list("groupCode = ?1 order by number desc", group);
    }

    public Optional<Dispatch> byCode(String code) {
        return Dispatch.number(code).flatMap(number -> find("number", number).firstResultOptional());
    }

    /** For taking it back and for answering it: of two at once the second waits and sees what the first did. */
    Optional<Dispatch> toChange(String code) {
        return Dispatch.number(code).flatMap(number -> find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional());
    }

    /** What was sent to a team and not taken back, the newest first. */
    List<Dispatch> to(UUID enrolment) {
        return list("from Dispatch d where d.withdrawnOn is null and exists (select 1 from DispatchAddressee a where a.dispatchId = d.id and a.enrolmentId = ?1) order by d.number desc", enrolment);
    }

    /** What was sent to a team, taken back or not. */
    List<Dispatch> everTo(UUID enrolment) {
        return list("from Dispatch d where exists (select 1 from DispatchAddressee a where a.dispatchId = d.id and a.enrolmentId = ?1)", enrolment);
    }

    List<Dispatch> dueBetween(LocalDate from, LocalDate until) {
        return list("withdrawnOn is null and dueOn >= ?1 and dueOn <= ?2", from, until);
    }

    /** The next number; whoever sends at the same moment waits. */
    int next() {
        getEntityManager().createNativeQuery("update dispatch_count set last = last + 1 where id = 1").executeUpdate();
        return ((Number) getEntityManager().createNativeQuery("select last from dispatch_count where id = 1").getSingleResult()).intValue();
    }

    void takeOff(@Observes AccountClosed closed) {
        update("sentBy = ?1 where sentBy = ?2", closed.pseudonym(), closed.username());
        update("withdrawnBy = ?1 where withdrawnBy = ?2", closed.pseudonym(), closed.username());
    }
}
