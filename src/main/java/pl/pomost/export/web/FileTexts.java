package pl.pomost.export.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which the process file comes and goes. */
@MessageBundle("processfile")
public interface FileTexts {

    @Message("Kopia całej pracy")
    String title();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Pobierz kopię")
    String download();

    @Message("Jeden plik ze wszystkim, co zapisaliście w Pomoście: zespół, warsztaty, kartki, diagnoza, cele, działania i teksty planu. Przyda się jako kopia zapasowa i do przeniesienia do innego programu.")
    String downloadLead();

    @Message("Pobierz kopię")
    String downloadButton();

    @Message("Wczytaj kopię")
    String upload();

    @Message("Plik z kopią")
    String field();

    @Message("Plik pobrany z Pomostu (JSON), do 20 MB. Zastąpi wszystko, co {powiat} ma w edycji „{edition}”.")
    String hint(String powiat, String edition);

    @Message("Wczytaj kopię")
    String uploadButton();

    @Message("Wczytanie zastąpi wszystko, co macie teraz")
    String replaces();

    @Message("Zniknie: {amounts}. Najpierw pobierz kopię, żeby było do czego wrócić.")
    String replacesWhat(String amounts);

    @Message("Zastąp to, co jest teraz, treścią pliku")
    String replace();

    @Message("Zaznacz, że plik ma zastąpić to, co macie teraz, i wybierz go jeszcze raz.")
    String agree();

    @Message("Wybierz plik.")
    String missing();

    @Message("Nie wczytaliśmy pliku")
    String refused();

    @Message("Błędy w pliku")
    String mistakes();

    @Message("Miejsce")
    String place();

    @Message("Co jest nie tak")
    String what();

    @Message("Wiersz")
    String line();

    @Message("Przygotowujesz plik w innym programie?")
    String unsure();

    @Message("Opis budowy pliku (JSON Schema)")
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

    @Message("Zobacz powiat")
    String powiat();
}
