package pl.pomost.consent.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the coordinator's pages say of where an institution's answer stands, and why something cannot be done with it. */
@MessageBundle("consentstands")
public interface StandTexts {

    @Message("nie zapytano")
    String notAsked();

    @Message("czeka na odpowiedź")
    String waiting();

    @Message("przypomniano, czeka")
    String reminded();

    @Message("brak odpowiedzi, link nie działa")
    String silent();

    @Message("dotyczy wcześniejszej treści")
    String outdated();

    @Message("odpowiada")
    String responsible();

    @Message("partner")
    String partner();

    @Message("przez link")
    String byLink();

    @Message("na papierze, zapisane przez zespół")
    String byPaper();

    @Message("przez telefon, zapisane przez zespół")
    String byPhone();

    @Message("na spotkaniu, zapisane przez zespół")
    String byMeeting();

    @Message("instytucja nie ma już tego zadania w planie")
    String noPart();

    @Message("wpisz adres e-mail")
    String addressMissing();

    @Message("wpisz adres e-mail, na przykład sekretariat@powiat.pl")
    String addressBad();

    @Message("nie ma o co pytać: są odpowiedzi albo działa link")
    String nothingLeft();

    @Message("nic nie czeka na odpowiedź")
    String nothingWaiting();

    @Message("ostatni list wyszedł zbyt niedawno")
    String tooSoon();

    @Message("ocena planu jest zakończona, odpowiedzi się nie zmieniają")
    String closed();

    @Message("plan złożono z tą odpowiedzią: zmienić ją będzie można, gdy ROPS zwróci plan do poprawy")
    String stands();

    @Message("tej odpowiedzi nie można cofnąć")
    String notRecorded();

    @Message("zadzwoń do instytucji: tyle odpowiedzi na jedno pytanie już było")
    String tooMany();
}
