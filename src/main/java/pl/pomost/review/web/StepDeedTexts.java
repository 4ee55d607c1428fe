package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the button of each step of a plan says. */
@MessageBundle("stepdeed")
public interface StepDeedTexts {

    @Message("Otwórz konsultacje")
    String doOpenConsultation();

    @Message("Zakończ konsultacje")
    String doEndConsultation();

    @Message("Otwórz konsultacje zmienionego projektu")
    String doConsultAgain();

    @Message("Złóż plan do ROPS")
    String doSubmit();

    @Message("Zacznij ocenę formalną")
    String doStartFormalCheck();

    @Message("Zacznij ocenę merytoryczną")
    String doStartSubstantiveReview();

    @Message("Zwróć plan do poprawy")
    String doReturn();

    @Message("Zaakceptuj plan")
    String doAccept();

    @Message("Cofnij akceptację")
    String doRevokeAcceptance();

    @Message("Zapisz przyjęcie planu")
    String doAdopt();

    @Message("Opublikuj plan")
    String doPublish();

    @Message("Zacznij realizację")
    String doStartImplementation();

    @Message("Zacznij zmianę planu")
    String doAmend();

    @Message("Zrezygnuj ze zmiany planu")
    String doGiveUpAmendment();

    @Message("Zamknij plan")
    String doClose();
}
