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

    @Message("Tekst jest za długi")
    String textTooLong();

    @Message("Jedno pole mieści około 30 000 znaków. Wróć do formularza, podziel tekst albo go skróć i wyślij jeszcze raz.")
    String textTooLongHint();

    @Message("Tego żądania nie rozumiemy")
    String notUnderstood();

    @Message("Formularz mógł być otwarty zbyt długo. Wróć do poprzedniej strony, odśwież ją i wyślij jeszcze raz.")
    String notUnderstoodHint();

    @Message("Trzeba się zalogować")
    String logInFirst();

    @Message("Zaloguj się i spróbuj jeszcze raz.")
    String logInFirstHint();

    @Message("Nie masz do tego uprawnień")
    String notAllowed();

    @Message("Do tego potrzeba innej roli, na przykład koordynatora powiatu albo ROPS. Jeśli to pomyłka, napisz do administratora.")
    String notAllowedHint();

    @Message("Nie ma takiej strony")
    String notFound();

    @Message("Adres mógł się zmienić albo nie masz dostępu do tej części.")
    String notFoundHint();

    @Message("Tej strony nie można tak otworzyć")
    String wrongMethod();

    @Message("Tego formatu nie obsługujemy")
    String wrongFormat();

    @Message("Ktoś inny właśnie to zmienił")
    String changed();

    @Message("Odśwież stronę i spróbuj jeszcze raz.")
    String changedHint();

    @Message("Plik jest za duży")
    String fileTooLarge();

    @Message("Największy plik, który przyjmujemy, ma 20 MB.")
    String fileTooLargeHint();

    @Message("Coś poszło nie tak po naszej stronie")
    String ourFault();

    @Message("Nic, co było zapisane, nie zginęło. Spróbuj jeszcze raz za chwilę.")
    String ourFaultHint();

    @Message("Nie udało się")
    String failed();

    @Message("Tego nie można teraz zrobić")
    String refused();
}
