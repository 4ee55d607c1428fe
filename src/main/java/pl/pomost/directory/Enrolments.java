package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.AvailableHints;

/** The enrolments of the region. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    /**
     * The powiat's enrolment in the edition of the year; without a year, in the newest edition it is enrolled in. Every page of a
     * powiat asks for it, so the answer is kept until an enrolment changes.
     */
    public Optional<Enrolment> of(String teryt, Optional<Integer> year) {
        return year
                .map(y -> find("from Enrolment e where e.powiat = ?1 and e.edition.year = ?2", teryt, y))
                .orElseGet(() -> find("from Enrolment e where e.powiat = ?1 order by e.edition.year desc", teryt))
                .withHint(AvailableHints.HINT_CACHEABLE, true).firstResultOptional();
    }

    /** Which scenario a process follows, as it was chosen. */
    public ScenarioChoice scenarioOf(UUID enrolment) {
        return findByIdOptional(enrolment).map(Enrolment::scenario).orElse(ScenarioChoice.NONE);
    }

    /** Holds back everybody else who wants to change the process as a whole, until the transaction ends. */
    public void lock(UUID id) {
        findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The same, and the enrolment as it is now, whatever was read before. Only its own row is locked: with the row of the edition all
     * powiats of the region would wait for each other.
     */
    public Enrolment locked(UUID id) {
        getEntityManager().createNativeQuery("select id from enrolment where id = :id for update", Tuple.class).setParameter("id", id.toString()).getSingleResult();
        Enrolment enrolment = findById(id);
        getEntityManager().refresh(enrolment);
        return enrolment;
    }

    /** How far the plan of a process is. */
    public PlanState planStateOf(UUID enrolment) {
        return findByIdOptional(enrolment).map(Enrolment::planState).orElse(PlanState.DRAFT);
    }
}
