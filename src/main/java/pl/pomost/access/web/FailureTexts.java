package pl.pomost.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that say no. */
@MessageBundle("failure")
public interface FailureTexts {

    @Message("Numer zdarzenia dla pomocy technicznej: {number}")
    String reference(String number);

    @Message("Przejdź do strony głównej")
    String home();

    @Message("Wróć do: {powiat}")
    String back(String powiat);

    @Message("Zobacz, co dalej")
    String next();

    @Message("Zobacz powiaty")
    String powiats();
}
