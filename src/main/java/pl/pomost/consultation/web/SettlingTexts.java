package pl.pomost.consultation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form in which the coordinator settles a consultation. */
@MessageBundle("settling")
public interface SettlingTexts {

    @Message("Pierwszy dzień")
    String from();

    @Message("Ostatni dzień")
    String to();

    @Message("Konsultacje są otwarte: ten dzień już się nie zmienia.")
    String fromFixed();

    @Message("Konsultacje można przedłużyć, skrócić nie: ludzie znają już ten termin.")
    String toFixed();

    @Message("Konsultacje są otwarte: zostaw {day} albo wpisz późniejszy dzień.")
    String notShorter(String day);

    @Message("Konsultacje są otwarte od {day}: tego dnia nie można zmienić.")
    String notMoved(String day);

    @Message("Na przeczytanie planu zwykle daje się {usual} dni.")
    String toHint(int usual);

    @Message("Każdy w osobnym wierszu, tak jak przeczytają je mieszkańcy.")
    String formsHint();

    @Message("formularz internetowy\nformularz papierowy w urzędach i bibliotekach\ne-mail\notwarte spotkanie")
    String usualForms();

    @Message("wiersz ma najwyżej {most} znaków")
    String formLong(int most);

    @Message("Adres urzędu, zobaczą go wszyscy.")
    String mailHint();

    @Message("Otwarte spotkania")
    String meetings();

    @Message("Liczbę osób wpisz po spotkaniu.")
    String meetingsHint();

    @Message("Spotkanie {number}: dzień")
    String meetingDay(int number);

    @Message("Spotkanie {number}: godzina")
    String meetingHour(int number);

    @Message("Spotkanie {number}: miejsce")
    String meetingPlace(int number);

    @Message("Spotkanie {number}: ile osób")
    String meetingPeople(int number);

    @Message("wpisz godzinę, na przykład 17:00")
    String hourWrong();

    @Message("Zapisz ustalenia")
    String saveSettings();
}
