package pl.pomost.team.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of who leads what. */
@MessageBundle("leads")
public interface LeadTexts {

    @Message("Kto co prowadzi")
    String title();

    @Message("Lider i zastępca każdego obszaru. Jedna strona do powieszenia na ścianie.")
    String lead();

    @Message("Zmień, kto prowadzi")
    String change();

    @Message("Prowadzi")
    String leader();

    @Message("Zastępuje")
    String deputy();

    @Message("Rytm spotkań")
    String rhythm();

    @Message("np. raz w miesiącu")
    String rhythmHint();

    @Message("jeszcze nikt")
    String nobody();

    @Message("Zapisz, kto prowadzi")
    String save();

    @Message("Pola są wypełnione tym, co zapisano na kartkach warsztatu albo w rolach osób. Sprawdź i zapisz.")
    String said();

    @Message("zastępca musi być inną osobą niż lider")
    String sameTwice();

    @Message("Strony zespołu")
    String views();

    @Message("Na tej stronie")
    String onThisPage();
}
