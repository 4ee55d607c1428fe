package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.review.PathRules.Standing;

/** Reads where plans are on their path. */
@ApplicationScoped
public class PlanPaths {

    private final Standings standings;
    private final Submissions submissions;
    private final Deadlines deadlines;
    private final PlanSteps steps;

    PlanPaths(Standings standings, Submissions submissions, Deadlines deadlines, PlanSteps steps) {
        this.standings = standings;
        this.submissions = submissions;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** @throws jakarta.ws.rs.NotFoundException for whoever may not see everything of the process, or when the powiat is not enrolled */
    @Transactional
    public PlanPath of(Scope scope) {
        Standing standing = standings.of(scope);
        UUID enrolment = scope.requireEnrolment();
        Optional<Submission> submission = submissions.current(enrolment);
        List<String> toConfirm = Refusals.toConfirm(standing);
        return new PlanPath(standing.state(), submission, deadlines.of(standing.state(), submission), PathRules.doors(standing), standing.obstacles(), toConfirm,
                Marks.of(toConfirm), steps.of(enrolment));
    }
}
