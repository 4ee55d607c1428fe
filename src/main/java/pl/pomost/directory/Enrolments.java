package pl.pomost.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jpa.AvailableHints;
import pl.pomost.shared.Problem;

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

    /**
     * Holds back everybody else who wants to change the process as a whole, until the transaction ends. Only its own row is locked: with the
     * row of the edition all powiats of the region would wait for each other.
     *
     * @return the enrolment as it is now; one of the first things that a transaction does, like {@link #lockState}
     */
    public Enrolment lock(UUID id) {
        stateForUpdate(id).getSingleResult();
        Enrolment enrolment = findById(id);
        getEntityManager().refresh(enrolment);
        return enrolment;
    }

    /**
     * Holds the others back in the same way, for whoever changes what the plan is made of: a draft that was open when they came to the door may
     * have closed while they waited for whoever submits it. Reads nothing but the state, so that it can be asked for every entry of a table.
     *
     * @throws pl.pomost.shared.Problem 409 when the draft is closed by now
     */
    public void lockOpen(UUID id) {
        requireOpen(lockState(id));
    }

    /** The same, with a rule of one's own: how far the plan is at this moment. One of the first things that a transaction does: when
     * the row has changed since it began to read, the database lets it fail rather than see two moments. */
    public PlanState lockState(UUID id) {
        return PlanState.valueOf(stateForUpdate(id).getSingleResult());
    }

    /**
     * Holds back whoever submits, for those who hold something already that others lock after the process: waits for nobody, and shares the row with guests who
     * join and cards that come in, whose keys hold it for a moment.
     *
     * @throws pl.pomost.shared.Problem 409 when the draft is closed by now, or when somebody else holds the process for themselves at this moment
     */
    public void requireOpenNow(UUID id) {
        requireOpen(state(id, "lock in share mode skip locked").getResultStream().findFirst().map(PlanState::valueOf).orElseThrow(() ->
                new Problem(409, "Ktoś właśnie zapisuje coś w tym procesie", "Niczego nie zapisaliśmy. Spróbuj jeszcze raz za chwilę.")));
    }

    /**
     * Holds back whoever submits, and nobody else: many may write at once, for example phones whose cards hang on the process. For deeds that make no codes and
     * do not lock the process for themselves afterwards.
     *
     * @throws pl.pomost.shared.Problem 409 when the draft is closed by now
     */
    public void shareOpen(UUID id) {
        requireOpen(PlanState.valueOf(state(id, "lock in share mode").getSingleResult()));
    }

    /**
     * Holds back whoever wants to change the process as a whole, whatever its state: for those who go on to lock something of it that everybody else locks after
     * the process, and whose rows hang on it.
     */
    public void share(UUID id) {
        state(id, "lock in share mode").getSingleResult();
    }

    private static void requireOpen(PlanState state) {
        if (!state.isDraftOpen()) {
            throw ClosedDraft.in(state);
        }
    }

    private TypedQuery<String> stateForUpdate(UUID id) {
        return state(id, "for update");
    }

    private TypedQuery<String> state(UUID id, String lock) {
        return getEntityManager().unwrap(Session.class).createNativeQuery("select plan_state from enrolment where id = :id " + lock, String.class)
                .setParameter("id", id.toString());
    }

    /** How far the plan of a process is. */
    public PlanState planStateOf(UUID enrolment) {
        return findByIdOptional(enrolment).map(Enrolment::planState).orElse(PlanState.DRAFT);
    }
}
