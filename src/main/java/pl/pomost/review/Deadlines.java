package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.PlanState;
import pl.pomost.process.PlanStanding;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;

/** How long ROPS still has for a plan. */
@ApplicationScoped
public class Deadlines implements PlanStanding {

    private final Enrolments enrolments;
    private final Submissions submissions;
    private final DomainClock clock;

    Deadlines(Enrolments enrolments, Submissions submissions, DomainClock clock) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Empty while no review is under way. */
    public Optional<Deadline> of(PlanState state, Optional<Submission> submission) {
        return submission.filter(any -> state.isWithRops()).map(current -> new Deadline(current.dueOn(), clock.today()));
    }

    @Override
    public String of(UUID enrolment) {
        PlanState state = enrolments.planStateOf(enrolment);
        Optional<Submission> submission = state == PlanState.DRAFT ? Optional.empty() : submissions.current(enrolment);
        return state.polish() + submission.map(current -> " · wersja " + current.version()).orElse("")
                + of(state, submission).map(deadline -> " · ocena do " + PolishDates.inWords(deadline.due()) + ", " + deadline.words()).orElse("");
    }
}
