package pl.pomost.consent.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which an institution answers. */
@MessageBundle("consent")
public interface ConsentTexts {

    @Message("Zgoda instytucji")
    String title();

    @Message("Co zapisano w projekcie planu dla Państwa instytucji i czy się Państwo na to zgadzają. Nie trzeba konta.")
    String lead();

    @Message("Prosimy o odpowiedź do {day}. Do tego dnia działa link.")
    String until(String day);

    @Message("Można odpowiedzieć na część pytań teraz, a na resztę później, tym samym linkiem.")
    String partly();

    @Message("odpowiada za działanie")
    String responsible();

    @Message("partner")
    String partner();

    @Message("Państwa udział")
    String part();

    @Message("Kiedy")
    String when();

    @Message("Gdzie")
    String place();

    @Message("Koszt całego działania")
    String cost();

    @Message("Czy się Państwo zgadzają?")
    String question();

    @Message("Zgadzamy się")
    String accept();

    @Message("Zgadzamy się ze zmianą")
    String change();

    @Message("Nie zgadzamy się")
    String decline();

    @Message("Jaka zmiana albo dlaczego nie")
    String words();

    @Message("Trzeba to napisać przy zmianie i przy odmowie. Proszę nie pisać o konkretnych osobach.")
    String wordsHint();

    @Message("Odpowiedź z {day}: {reply}")
    String answered(String day, String reply);

    @Message("Plan jest złożony, dlatego tej odpowiedzi nie można teraz zmienić. Zmianę proszę zgłosić koordynatorowi planu.")
    String closed();

    @Message("Kto odpowiada")
    String who();

    @Message("Imię i nazwisko")
    String name();

    @Message("Stanowisko")
    String position();

    @Message("Nazwisko i stanowisko zobaczą zespół planu i urząd marszałkowski. W samym planie ich nie będzie.")
    String whoHint();

    @Message("Jak używamy tych danych")
    String privacy();

    @Message("Wyślij odpowiedź")
    String send();

    @Message("Dziękujemy, odpowiedź jest zapisana.")
    String saved();

    @Message("Dopóki działa link, a plan nie jest złożony, odpowiedź można zmienić na tej samej stronie.")
    String savedHint();

    @Message("W planie nie ma teraz pytań do Państwa instytucji. Nie trzeba nic robić.")
    String nothing();

    @Message("Proszę wybrać odpowiedź przynajmniej przy jednym działaniu.")
    String nothingChosen();

    @Message("Proszę napisać, jaka zmiana jest potrzebna.")
    String changeMissing();

    @Message("Proszę napisać, dlaczego nie.")
    String reasonMissing();

    @Message("Ten tekst jest za długi: może mieć najwyżej 2000 znaków.")
    String tooLong();

    @Message("Proszę wpisać imię i nazwisko.")
    String nameMissing();

    @Message("Proszę wpisać stanowisko.")
    String positionMissing();

    @Message("Tej odpowiedzi nie można teraz zapisać: plan się zmienił albo został złożony. Proszę sprawdzić stronę jeszcze raz.")
    String cannot();

    @Message("Tej odpowiedzi nie można już zmieniać przez link. Proszę zadzwonić do koordynatora planu.")
    String tooMany();

    @Message("Ten link nie działa")
    String dead();

    @Message("Mógł wygasnąć, mógł zostać odwołany albo brakuje w nim liter. Proszę napisać lub zadzwonić do osoby, która go przysłała: jej nazwisko jest na końcu listu.")
    String deadHint();

    @Message("Odpowiedź z kodem z kartki")
    String typeCode();

    @Message("Kod z kartki")
    String code();

    @Message("Szesnaście liter i cyfr. Odstępy i wielkość liter nie mają znaczenia.")
    String codeHint();

    @Message("Nie znamy takiego kodu albo już nie działa. Proszę sprawdzić litery na kartce.")
    String codeUnknown();

    @Message("Dalej")
    String go();

    @Message("Za dużo prób z tego miejsca. Proszę spróbować za minutę.")
    String tooOften();
}
