package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import pl.pomost.access.Scope;

/** Gives a submitted plan back to the powiat, which corrects it and submits it again. */
@ApplicationScoped
public class ReturnPlan {

    private final TakeStep take;

    ReturnPlan(TakeStep take) {
        this.take = take;
    }

    /**
     * @param wish says why, for the powiat
     * @throws pl.pomost.shared.Problem             409 when the plan is elsewhere by now, 422 when it does not say why
     * @throws jakarta.ws.rs.ForbiddenException for whoever is no reviewer
     */
    @Transactional
    public PlanStep giveBack(Scope scope, Wish wish) {
        return take.finish(take.begin(scope, Transition.RETURN, wish), List.of());
    }
}
