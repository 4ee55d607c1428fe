package pl.pomost.agreement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about opinions on a draft, and of the form that asks for one. */
@MessageBundle("asking")
public interface AskingTexts {

    @Message("Opinie ekspertów i organizacji")
    String opinions();

    @Message("To są opinie tych, którzy je wydali, a nie zespołu.")
    String opinionsLead();

    @Message("Nikogo jeszcze nie poproszono o opinię.")
    String noOpinions();

    @Message("Poproś o opinię")
    String askOpinion();

    @Message("czekamy do {day}")
    String waits(String day);

    @Message("bez odpowiedzi, termin minął {day}")
    String overdue(String day);

    @Message("prośba odwołana")
    String revoked();

    @Message("opinia z zewnątrz")
    String outside();

    @Message("ekspert z kontem")
    String expert();

    @Message("dotyczy treści {number}")
    String aboutRevision(int number);

    @Message("Odwołaj prośbę i linki")
    String revoke();

    @Message("Wyślij nowy link")
    String renew();

    @Message("Termin odpowiedzi")
    String due();

    @Message("Kogo prosisz: ekspert z kontem")
    String whom();

    @Message("żaden, proszę organizację")
    String nobody();

    @Message("Albo organizacja (na przykład CWII, IOM, UNHCR)")
    String organisation();

    @Message("Adres e-mail organizacji")
    String email();

    @Message("Organizacja odpowie bez konta, linkiem, który wygasa po terminie.")
    String emailHint();

    @Message("O co pytasz")
    String question();

    @Message("Wyślij prośbę")
    String sendAsking();

    @Message("Wybierz eksperta albo wpisz organizację i jej adres.")
    String whomMissing();

    @Message("Wybierz jedno: eksperta albo organizację.")
    String whomBoth();
}
