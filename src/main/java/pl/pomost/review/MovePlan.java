package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import pl.pomost.access.Scope;

/** Lets a plan take a step that leaves nothing behind but its line in the story: consultation, start of a check, implementation, amendment, end. */
@ApplicationScoped
public class MovePlan {

    /** Steps that have a use case of their own. */
    private static final Set<Transition> OTHERS = Set.of(Transition.SUBMIT, Transition.ACCEPT, Transition.REVOKE_ACCEPTANCE, Transition.ADOPT, Transition.PUBLISH);

    private final TakeStep take;

    MovePlan(TakeStep take) {
        this.take = take;
    }

    /**
     * @throws pl.pomost.shared.Problem             409 when the plan is elsewhere by now, 422 when the step asks why and the wish does not say
     * @throws jakarta.ws.rs.ForbiddenException for whoever sees the process and may not take this step
     */
    @Transactional
    public PlanStep move(Scope scope, Transition transition, Wish wish) {
        if (OTHERS.contains(transition)) {
            throw new IllegalArgumentException(transition + " leaves something behind and has a use case of its own");
        }
        return take.finish(take.begin(scope, transition, wish), List.of());
    }
}
