package pl.pomost.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.AvailableHints;
import pl.pomost.access.Scope;

/** The stored workshops. */
@ApplicationScoped
public class Workshops implements PanacheRepositoryBase<Workshop, UUID> {

    /** All of one process, in the team's order. Callers hand in an enrolment that they may see. */
    public List<Workshop> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by stage", enrolment);
    }

    /** Where one workshop stands: what the rail of every page shows. */
    record Standing(int stage, String title, String state, LocalDate heldOn) {

        boolean open() {
            return "open".equals(state);
        }

        boolean closed() {
            return "closed".equals(state);
        }
    }

    /** Kept until a workshop changes: the rail of every page asks for it. */
    List<Standing> standingsOf(UUID enrolment) {
        return find("enrolmentId = ?1 order by stage", enrolment).project(Standing.class).withHint(AvailableHints.HINT_CACHEABLE, true).list();
    }

    /** @throws NotFoundException when there is none that the scope shows */
    public Workshop at(Scope scope, int stage) {
        return find("enrolmentId = ?1 and stage = ?2", scope.requireEverything().requireStage(stage).requireEnrolment(), stage)
                .firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** The same, with the row locked for this transaction. */
    Workshop lock(Scope scope, int stage) {
        return find("enrolmentId = ?1 and stage = ?2", scope.requireEverything().requireStage(stage).requireEnrolment(), stage)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** All of a process, with their rows locked for this transaction. */
    List<Workshop> lockAll(Scope scope) {
        return find("enrolmentId = ?1 order by stage", scope.requireEverything().requireEnrolment()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The workshop at whose door somebody stands who has its code, with the row locked for this transaction. */
    Workshop lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
    }

    /**
     * Those of some live workshops that nobody else holds at this moment, with their rows locked; for the others nobody waits. In the
     * database's own words: it is asked with every card of a hall.
     */
    @SuppressWarnings("unchecked")
    List<Workshop> lockFree(Collection<UUID> ids) {
        Places places = Places.of(ids);
        var query = getEntityManager().createNativeQuery("select * from workshop where id in " + places.inQuery() + " for update skip locked", Workshop.class);
        places.into(query::setParameter);
        return query.getResultList();
    }

    /** The workshop of the stage before, of the same process. What it has left is for whoever leads the next one. */
    public Optional<Workshop> before(Scope scope, Workshop workshop) {
        return find("enrolmentId = ?1 and stage = ?2", scope.requireEverything().requireEnrolment(), workshop.stage() - 1).firstResultOptional();
    }
}
