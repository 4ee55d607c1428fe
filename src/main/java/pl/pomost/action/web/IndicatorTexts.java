package pl.pomost.action.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of indicators. */
@MessageBundle("indicator")
public interface IndicatorTexts {

    @Message("Wystarczy nazwa i rodzaj. Resztę dopiszesz później.")
    String enough();

    @Message("Wskaźniki: po czym poznamy")
    String title();

    @Message("Wskaźniki")
    String section();

    @Message("Liczby, po których poznamy, że cel jest osiągnięty: ile jest dziś i ile ma być w każdym roku.")
    String lead();

    @Message("Dodaj wskaźnik")
    String add();

    @Message("Dodaj wskaźnik")
    String addTitle();

    @Message("Zmień wskaźnik")
    String edit();

    @Message("Zmień wskaźnik")
    String editTitle();

    @Message("Zapisz wskaźnik")
    String save();

    @Message("Usuń wskaźnik")
    String remove();

    @Message("Usuń wskaźnik {code}")
    String removeTitle(String code);

    @Message("Wskaźnik zniknie z planu razem ze swoimi połączeniami. Cele i działania zostaną. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Nie ma jeszcze wskaźników")
    String empty();

    @Message("Każdy cel potrzebuje przynajmniej jednej liczby, po której poznamy, że coś się zmieniło.")
    String emptyHint();

    @Message("Wskaźniki planu")
    String caption();

    @Message("Wskaźnik")
    String indicator();

    @Message("Nazwa")
    String name();

    @Message("Co liczymy, na przykład: odsetek szkół, które stosują wspólną procedurę przyjęcia.")
    String nameHint();

    @Message("Rodzaj")
    String kind();

    @Message("Jednostka")
    String unit();

    @Message("Na przykład: %, osoby, dni.")
    String unitHint();

    @Message("Ile jest dziś")
    String baseline();

    @Message("Stan na dzień")
    String baselineDate();

    @Message("{value} ({day})")
    String baselineOn(String value, String day);

    @Message("Ile ma być")
    String targets();

    @Message("Wartość na koniec każdego roku planu.")
    String targetsHint();

    @Message("Ile ma być w {year} r.")
    String target(String year);

    @Message("w {year} r.: {value}")
    String targetLine(String year, String value);

    @Message("Źródło danych")
    String source();

    @Message("Kto liczy")
    String responsible();

    @Message("Kto liczy: instytucja")
    String institution();

    @Message("Kto liczy: stanowisko")
    String position();

    @Message("Jak często")
    String frequency();

    @Message("Na przykład: raz w roku (czerwiec).")
    String frequencyHint();

    @Message("Próg alarmowy")
    String alarm();

    @Message("Kiedy trzeba zareagować, na przykład: poniżej 30% w 2028 r.")
    String alarmHint();

    @Message("Komentarz")
    String comment();

    @Message("Cele")
    String goals();

    @Message("Które cele mierzy ten wskaźnik.")
    String goalsHint();

    @Message("Działania")
    String actions();

    @Message("Które działania zmieniają tę liczbę.")
    String actionsHint();

    @Message("Szczegóły")
    String details();

    @Message("Co mierzy")
    String thread();
}
