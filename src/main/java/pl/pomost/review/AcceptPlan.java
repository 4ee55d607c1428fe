package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;
import pl.pomost.review.TakeStep.Turn;
import pl.pomost.shared.DomainClock;

/** ROPS accepts what was submitted, with or without recommendations; or takes that back before the powiat has adopted it. */
@ApplicationScoped
public class AcceptPlan {

    private final TakeStep take;
    private final Submissions submissions;
    private final Acceptances acceptances;
    private final DomainClock clock;

    AcceptPlan(TakeStep take, Submissions submissions, Acceptances acceptances, DomainClock clock) {
        this.take = take;
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /**
     * @param wish its note is the justification
     * @throws pl.pomost.shared.Problem             409 when the plan is elsewhere by now, when something blocks acceptance, or when the same
     *                                              person reviewed; 422 when it does not say why
     * @throws jakarta.ws.rs.ForbiddenException for whoever is no approver
     */
    @Transactional
    public Acceptance accept(Scope scope, boolean withRecommendations, Wish wish) {
        Turn turn = take.begin(scope, Transition.ACCEPT, wish);
        var acceptance = new Acceptance(current(turn).id(), withRecommendations, wish.note().strip(), turn.by(), clock.today());
        acceptances.persist(acceptance);
        take.finish(turn, List.of());
        return acceptance;
    }

    /** Sends an accepted plan back for correction. @throws as {@link #accept} */
    @Transactional
    public PlanStep revoke(Scope scope, Wish wish) {
        Turn turn = take.begin(scope, Transition.REVOKE_ACCEPTANCE, wish);
        acceptances.of(current(turn)).orElseThrow().revoke(clock.today());
        return take.finish(turn, List.of());
    }

    private Submission current(Turn turn) {
        return submissions.current(turn.id()).orElseThrow();
    }
}
