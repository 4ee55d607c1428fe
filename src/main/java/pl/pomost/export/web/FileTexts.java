package pl.pomost.export.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which the process file comes and goes. */
@MessageBundle("processfile")
public interface FileTexts {

    @Message("Plik procesu")
    String title();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Pobierz cały proces")
    String download();

    @Message("Jeden plik JSON z tym, co zespół zapisał w Pomoście: zespół, warsztaty, kartki, diagnoza, cele, działania i teksty planu. Nadaje się na kopię i do przeniesienia do innego programu.")
    String downloadLead();

    @Message("Pobierz plik")
    String downloadButton();

    @Message("Wczytaj plik procesu")
    String upload();

    @Message("Plik procesu")
    String field();

    @Message("Plik JSON, do 20 MB. Zastąpi wszystko, co {powiat} ma w edycji „{edition}”.")
    String hint(String powiat, String edition);

    @Message("Wczytaj plik")
    String uploadButton();

    @Message("Wybierz plik.")
    String missing();

    @Message("Nie wczytaliśmy pliku")
    String refused();

    @Message("Niczego nie zmieniliśmy.")
    String nothingChanged();

    @Message("Popraw plik i wczytaj go jeszcze raz.")
    String mendAndRepeat();

    @Message("Błędy w pliku")
    String mistakes();

    @Message("Miejsce")
    String place();

    @Message("Co jest nie tak")
    String what();

    @Message("Wiersz")
    String line();

    @Message("Nie wiesz, jak ma wyglądać plik?")
    String unsure();

    @Message("Zobacz jego opis w postaci JSON Schema")
    String schema();

    @Message("Plik jest wczytany.")
    String done();

    @Message("To, co było wcześniej, jest zastąpione treścią pliku.")
    String doneLead();

    @Message("Co jest teraz w powiecie")
    String contents();

    @Message("Co")
    String thing();

    @Message("Ile")
    String number();

    @Message("Sprawdź, czego brakuje")
    String completeness();

    @Message("Zobacz powiat")
    String powiat();
}
