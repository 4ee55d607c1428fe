package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a workshop says of the time before it and after it. */
@MessageBundle("around")
public interface AroundTexts {

    @Message("Przygotowanie")
    String preparation();

    @Message("Gotowe {ready} z {all}.")
    String ready(int ready, int all);

    @Message("Przygotuj warsztat")
    String prepare();

    @Message("Zobacz, co jest gotowe")
    String look();

    @Message("Zapisz termin w kalendarzu")
    String toCalendar();

    @Message("Ankieta na wyjście")
    String results();

    @Message("Oddane arkusze: {number}.")
    String sheetsCounted(int number);

    @Message("Co było potrzebne?")
    String needed();

    @Message("Czego zabrakło?")
    String missing();

    @Message("Jedna rzecz do zmiany")
    String change();

    @Message("Wpisz wyniki ankiety")
    String enterResults();

    @Message("Popraw wyniki ankiety")
    String mendResults();

    @Message("Do druku")
    String toPrint();
}
