package pl.pomost.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that all forms share: what is wrong with a field and what the common buttons say. */
@MessageBundle("forms")
public interface FormTexts {

    @Message("wpisz treść")
    String required();

    @Message("wpisz najwyżej {most} znaków, jest {length}")
    String tooLong(int most, int length);

    @Message("po słowach „{before}” jest znak, którego nie widać: skasuj to miejsce i wpisz je ponownie")
    String unseen(String before);

    @Message("wpisz liczbę, na przykład 1 200,50")
    String notANumber();

    @Message("wpisz liczbę całkowitą od {least} do {most}")
    String notWhole(String least, String most);

    @Message("wpisz najwyżej {decimals} cyfry po przecinku")
    String tooFine(int decimals);

    @Message("wpisz adres e-mail, na przykład anna@powiat.pl")
    String notAMail();

    @Message("podaj dzień, miesiąc i rok, na przykład 31.12.2028")
    String notADate();

    @Message("wpisz adres strony, który zaczyna się od https://")
    String notAWebAddress();

    @Message("ten dzień już minął: wpisz dzień, który dopiero będzie")
    String dayGone();

    @Message("ten dzień dopiero będzie: wpisz dzień, który już był")
    String dayToCome();

    @Message("wpisz rok między 1990 a 2100")
    String yearOutOfRange();

    @Message("wybierz jedną z podanych możliwości")
    String notAChoice();

    @Message("takiej możliwości nie ma; wybierz jedną z tych: {choices}")
    String notOneOf(String choices);

    @Message("wybierz jedno")
    String chooseOne();

    @Message("Popraw {count}")
    String mend(String count);

    @Message("Błąd: ")
    String error();

    @Message("(można pominąć)")
    String optional();

    @Message("Dodaj wiersz")
    String addRow();

    @Message("Wróć bez zapisywania")
    String back();

    @Message("Nie usuwaj, wróć")
    String keep();

    @Message("Wróć")
    String goBack();

    @Message("Uzupełnij")
    String complete();

    @Message("bez odpowiedzi")
    String noAnswer();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Ktoś inny zmienił to w międzyczasie")
    String conflict();

    @Message("Nic nie zginęło: twój tekst jest w polach poniżej, a to, co zapisano w międzyczasie, jest w tabeli. Przenieś do pól, co trzeba, i zapisz jeszcze raz.")
    String conflictHint();

    @Message("Pola, które się różnią")
    String differences();

    @Message("Pole")
    String field();

    @Message("Zapisane teraz")
    String saved();

    @Message("Twoja wersja")
    String yours();

    @Message("puste")
    String empty();

    @Message("Strony listy")
    String pages();

    @Message("{first}–{last} z {all}")
    String shown(int first, int last, int all);

    @Message("Strona {number}")
    String page(int number);

    @Message("Następna")
    String nextPage();

    @Message("Pokaż obszar")
    String showArea();

    @Message("Wszystkie")
    String all();

    @Message("Zmiana, która nie pasuje")
    String refused();

    @Message("wpisz kwotę od zera do biliona złotych, na przykład 12 500,50")
    String notMoney();

    @Message("koniec nie może być przed początkiem")
    String endBeforeStart();

    @Message("wypełnij też to pole albo wyczyść resztę wiersza")
    String restOfRow();
}
