package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.access.Scope;

/** Sends a wish to the use case that knows the step, for whoever needs to say nothing beside the wish. */
@ApplicationScoped
public class TakeAnyStep {

    private final MovePlan move;
    private final SubmitPlan submit;
    private final ReturnPlan giveBack;
    private final AcceptPlan accept;
    private final PublishPlan publish;
    private final ConsultAgain consult;

    TakeAnyStep(MovePlan move, SubmitPlan submit, ReturnPlan giveBack, AcceptPlan accept, PublishPlan publish, ConsultAgain consult) {
        this.move = move;
        this.submit = submit;
        this.giveBack = giveBack;
        this.accept = accept;
        this.publish = publish;
        this.consult = consult;
    }

    /**
     * @param withRecommendations only for an acceptance
     * @throws IllegalArgumentException for an adoption, which needs an act
     */
    public void take(Scope scope, Transition transition, boolean withRecommendations, Wish wish) {
        switch (transition) {
            case SUBMIT -> submit.submit(scope, wish);
            case RETURN -> giveBack.giveBack(scope, wish);
            case ACCEPT -> accept.accept(scope, withRecommendations, wish);
            case REVOKE_ACCEPTANCE -> accept.revoke(scope, wish);
            case PUBLISH -> publish.publish(scope, wish);
            case CONSULT_AGAIN -> consult.consult(scope, wish);
            case ADOPT -> throw new IllegalArgumentException("An adoption needs an act");
            default -> move.move(scope, transition, wish);
        }
    }
}
