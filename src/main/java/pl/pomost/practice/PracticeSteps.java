package pl.pomost.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.AccountClosed;
import pl.pomost.access.Viewer;
import pl.pomost.shared.DomainClock;

/** The steps that practices have taken. */
@ApplicationScoped
public class PracticeSteps implements PanacheRepositoryBase<PracticeStep, UUID> {

    private final DomainClock days;
    private final Clock clock;

    PracticeSteps(DomainClock days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** The first one first. */
    public List<PracticeStep> of(UUID practice) {
        return list("practiceId = ?1 order by seq", practice);
    }

    /** How many times a practice was returned. */
    long returned(UUID practice) {
        return count("practiceId = ?1 and toState = ?2", practice, PracticeState.RETURNED);
    }

    /** @return its number in the story, from 1 */
    int tell(UUID practice, int number, PracticeState to, Viewer by, Optional<String> note) {
        int seq = (int) count("practiceId", practice) + 1;
        persist(new PracticeStep(practice, seq, number, to, by.username(), days.today(), clock.instant(), note));
        return seq;
    }

    void takeOff(@Observes AccountClosed closed) {
        update("takenBy = ?1 where takenBy = ?2", closed.pseudonym(), closed.username());
    }
}
