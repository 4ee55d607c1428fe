package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.plan.PublishedPlan.Act;

/** What steps and those who take them are called. */
@ApplicationScoped
public class PathWords {

    private final PathTexts texts;

    PathWords(PathTexts texts) {
        this.texts = texts;
    }

    public String of(Transition transition) {
        return switch (transition) {
            case OPEN_CONSULTATION -> texts.openConsultation();
            case END_CONSULTATION -> texts.endConsultation();
            case CONSULT_AGAIN -> texts.consultAgain();
            case SUBMIT -> texts.submit();
            case START_FORMAL_CHECK -> texts.startFormalCheck();
            case START_SUBSTANTIVE_REVIEW -> texts.startSubstantiveReview();
            case RETURN -> texts.sendBack();
            case ACCEPT -> texts.accept();
            case REVOKE_ACCEPTANCE -> texts.revokeAcceptance();
            case ADOPT -> texts.adopt();
            case PUBLISH -> texts.publish();
            case START_IMPLEMENTATION -> texts.startImplementation();
            case AMEND -> texts.amend();
            case GIVE_UP_AMENDMENT -> texts.giveUpAmendment();
            case CLOSE -> texts.close();
        };
    }

    public String of(Adoption.Act act) {
        return switch (act) {
            case RESOLUTION -> texts.resolution();
            case ORDER -> texts.order();
        };
    }

    /** The act by which a plan was adopted, as publications and summaries tell it. */
    Act told(Adoption adoption) {
        return new Act(of(adoption.act()), adoption.number(), adoption.adoptedOn(), adoption.organ());
    }

    public String of(Actor actor) {
        return switch (actor) {
            case COORDINATOR -> texts.coordinator();
            case REVIEWER -> texts.reviewer();
            case APPROVER -> texts.approver();
        };
    }
}
