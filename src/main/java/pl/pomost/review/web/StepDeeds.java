package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.review.Transition;

/** What the button of a step says: what one does, where {@link pl.pomost.review.PathWords} says what was done. */
@ApplicationScoped
class StepDeeds {

    private final StepDeedTexts texts;

    StepDeeds(StepDeedTexts texts) {
        this.texts = texts;
    }

    String of(Transition transition) {
        return switch (transition) {
            case OPEN_CONSULTATION -> texts.doOpenConsultation();
            case END_CONSULTATION -> texts.doEndConsultation();
            case CONSULT_AGAIN -> texts.doConsultAgain();
            case SUBMIT -> texts.doSubmit();
            case START_FORMAL_CHECK -> texts.doStartFormalCheck();
            case START_SUBSTANTIVE_REVIEW -> texts.doStartSubstantiveReview();
            case RETURN -> texts.doReturn();
            case ACCEPT -> texts.doAccept();
            case REVOKE_ACCEPTANCE -> texts.doRevokeAcceptance();
            case ADOPT -> texts.doAdopt();
            case PUBLISH -> texts.doPublish();
            case START_IMPLEMENTATION -> texts.doStartImplementation();
            case AMEND -> texts.doAmend();
            case GIVE_UP_AMENDMENT -> texts.doGiveUpAmendment();
            case CLOSE -> texts.doClose();
        };
    }
}
