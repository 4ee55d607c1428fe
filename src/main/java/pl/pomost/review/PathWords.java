package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.directory.PlanState;

/** What states, steps and those who take them are called. */
@ApplicationScoped
public class PathWords {

    private final PathTexts texts;

    PathWords(PathTexts texts) {
        this.texts = texts;
    }

    public String of(PlanState state) {
        return switch (state) {
            case DRAFT -> texts.draft();
            case CONSULTATION -> texts.consultation();
            case SUBMITTED -> texts.submitted();
            case FORMAL_CHECK -> texts.formalCheck();
            case SUBSTANTIVE_REVIEW -> texts.substantiveReview();
            case RETURNED -> texts.returned();
            case ACCEPTED -> texts.accepted();
            case ADOPTED -> texts.adopted();
            case PUBLISHED -> texts.published();
            case IN_IMPLEMENTATION -> texts.inImplementation();
            case AMENDED -> texts.amended();
            case CLOSED -> texts.closed();
        };
    }

    public String of(Transition transition) {
        return switch (transition) {
            case OPEN_CONSULTATION -> texts.openConsultation();
            case CALL_OFF_CONSULTATION -> texts.callOffConsultation();
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

    public String of(Actor actor) {
        return switch (actor) {
            case COORDINATOR -> texts.coordinator();
            case REVIEWER -> texts.reviewer();
            case APPROVER -> texts.approver();
        };
    }
}
