package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.review.TakeStep.Turn;
import pl.pomost.shared.DomainClock;

/** Opens the version that was adopted to everybody. */
@ApplicationScoped
public class PublishPlan {

    private final TakeStep take;
    private final Submissions submissions;
    private final Publications publications;
    private final DomainClock today;
    private final Clock clock;

    PublishPlan(TakeStep take, Submissions submissions, Publications publications, DomainClock today, Clock clock) {
        this.take = take;
        this.submissions = submissions;
        this.publications = publications;
        this.today = today;
        this.clock = clock;
    }

    /**
     * @throws pl.pomost.shared.Problem             409 when the plan is elsewhere by now
     * @throws jakarta.ws.rs.ForbiddenException for whoever sees the process and does not coordinate it
     */
    @Transactional
    public Publication publish(Scope scope, Wish wish) {
        Turn turn = take.begin(scope, Transition.PUBLISH, wish);
        var publication = new Publication(submissions.current(turn.id()).orElseThrow(), turn.by(), clock.instant(), today.today());
        publications.persist(publication);
        take.finish(turn, List.of());
        return publication;
    }
}
