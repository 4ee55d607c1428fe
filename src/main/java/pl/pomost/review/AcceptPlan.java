package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.review.TakeStep.Turn;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Problem;

/** ROPS accepts what was submitted, with or without recommendations; or takes that back before the powiat has adopted it. */
@ApplicationScoped
public class AcceptPlan {

    private final TakeStep take;
    private final Submissions submissions;
    private final Acceptances acceptances;
    private final Remarks remarks;
    private final PathTexts texts;
    private final DomainClock clock;

    AcceptPlan(TakeStep take, Submissions submissions, Acceptances acceptances, Remarks remarks, PathTexts texts, DomainClock clock) {
        this.take = take;
        this.submissions = submissions;
        this.acceptances = acceptances;
        this.remarks = remarks;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param wish its note is the justification
     * @throws pl.pomost.shared.Problem             409 when the plan is elsewhere by now, when something blocks acceptance, when the same person
     *                                              reviewed, or when remarks are open and it is accepted without recommendations; 422 when it does not say why
     * @throws jakarta.ws.rs.ForbiddenException for whoever is no approver
     */
    @Transactional
    public Acceptance accept(Scope scope, boolean withRecommendations, Wish wish) {
        Turn turn = take.begin(scope, Transition.ACCEPT, wish);
        List<String> open = withRecommendations ? List.of() : openRemarks(turn.id());
        if (!open.isEmpty()) {
            throw new Problem(409, texts.openRemarksTitle(), texts.openRemarks(String.join(", ", open))).with("remarks", open);
        }
        var acceptance = new Acceptance(current(turn).id(), withRecommendations, wish.note().strip(), turn.by(), clock.today());
        acceptances.persist(acceptance);
        take.finish(turn, List.of());
        return acceptance;
    }

    /** Codes of those that the acceptance would leave open: they become recommendations, and that has to be said. */
    public List<String> openRemarks(UUID enrolment) {
        return remarks.of(enrolment).stream().filter(remark -> remark.state() != RemarkState.CLOSED).map(Remark::code).toList();
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
