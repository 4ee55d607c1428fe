package pl.pomost.workshop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the menu beside the pages of a powiat. */
@MessageBundle("rail")
public interface RailTexts {

    @Message("zakończony")
    String closed();

    @Message("trwa")
    String open();

    @Message("przed nami")
    String ahead();

    @Message("Zespół")
    String team();

    @Message("Kartki")
    String cards();

    @Message("Diagnoza")
    String diagnosis();

    @Message("Zasoby")
    String resources();

    @Message("Liczby")
    String figures();

    @Message("Samoocena")
    String assessment();

    @Message("Wizja")
    String vision();

    @Message("Cele")
    String goals();

    @Message("Działania")
    String actions();

    @Message("Wskaźniki")
    String indicators();

    @Message("Ryzyka")
    String risks();

    @Message("Postulaty")
    String postulates();

    @Message("Zgody instytucji")
    String consents();

    @Message("Czerwona nić")
    String thread();

    @Message("Plan")
    String plan();

    @Message("Konsultacje")
    String consultation();

    @Message("Lista braków")
    String gaps();

    @Message("Droga planu")
    String planPath();

    @Message("Uwagi ROPS")
    String remarks();

    @Message("Ocena planu")
    String review();

    @Message("Stan rzeczy")
    String stateOfThings();

    @Message("Kopia pracy")
    String file();

    @Message("Kto co może")
    String roles();

    @Message("Historia zmian")
    String history();

    @Message("W porównaniu")
    String comparison();

    @Message("Ustalenia")
    String agreements();
}
