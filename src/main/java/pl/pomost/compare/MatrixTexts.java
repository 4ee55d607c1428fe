package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the matrix of standards and powiats. */
@MessageBundle("matrix")
public interface MatrixTexts {

    @Message("Standardy w powiatach")
    String heading();

    @Message("Co zespoły uzgodniły o każdym standardzie: poziom dziś, cel i wiek oceny. To wyjaśnienie, nie ranking.")
    String lead();

    @Message("Pokazujemy tylko poziomy uzgodnione przez cały zespół. Ocen pojedynczych osób nie ma w żadnym porównaniu. „nd.” znaczy, że zespół uznał standard za cudze zadanie i podał powód.")
    String agreedOnly();

    @Message("Litera w komórce mówi, co powiat odpowiedział na standard uzgodniony między powiatami: P – przyjęty, D – dostosowany, N – nie nasz.")
    String letters();

    @Message("Poziomy standardów w powiatach, edycja {year}")
    String caption(int year);

    @Message("Wiersze to powiaty, kolumny to standardy. W komórce jest poziom od 0 do 3; im ciemniejsza, tym wyższy. Litera w rogu mówi, co powiat odpowiedział na uzgodniony standard: P – przyjęty, D – dostosowany, N – nie nasz. Te same liczby są w tabeli.")
    String alternative();

    @Message("Edycja")
    String edition();

    @Message("Obszar")
    String area();

    @Message("wszystkie obszary")
    String allAreas();

    @Message("Pokaż jako")
    String shape();

    @Message("obraz z komórek")
    String asPicture();

    @Message("tabelę ze słowami")
    String asTable();

    @Message("Kolejność powiatów")
    String order();

    @Message("alfabetyczna")
    String byName();

    @Message("od najbardziej podobnych")
    String byLikeness();

    @Message("według poziomu standardu")
    String byLevel();

    @Message("Podobne do")
    String like();

    @Message("wybierz powiat")
    String choosePowiat();

    @Message("Standard")
    String standard();

    @Message("wybierz standard")
    String chooseStandard();

    @Message("Tylko te powiaty")
    String someOnly();

    @Message("Powiat")
    String powiat();

    @Message("W regionie")
    String region();

    @Message("Chcą wyżej")
    String wanting();

    @Message("Liczba to poziom od 0 do 3.")
    String hint();

    @Message("Liczba to poziom od 0 do 3, strzałka prowadzi do celu. Komórka otwiera dowody, usługi, języki, kontakt i działania.")
    String opens();

    @Message("od {from} do {to}, najczęściej {most}")
    String range(String from, String to, String most);

    @Message("odpowiedź powiatu: {words}")
    String answer(String words);

    @Message("bez uzgodnionej oceny")
    String unassessed();

    @Message("nie nasze zadanie")
    String notOurs();

    @Message("nd.")
    String notOursShort();

    @Message("poziom {level}")
    String level(int level);

    @Message("cel {target}")
    String target(int target);

    @Message("ocena sprzed {months}")
    String age(String months);

    @Message("miesiąca")
    String month();

    @Message("miesięcy")
    String months();

    @Message("({months} m.)")
    String old(int months);

    @Message("Uzgodnione oceny standardów, edycja {year}")
    String detailsCaption(int year);

    @Message("Poziom")
    String levelHead();

    @Message("Cel za 12 miesięcy")
    String target12();

    @Message("Cel za 36 miesięcy")
    String target36();

    @Message("Uzgodniono")
    String agreedOn();

    @Message("Wiek w miesiącach")
    String ageHead();

    @Message("Dowód")
    String proof();

    @Message("Wersja standardu")
    String version();

    @Message("Odpowiedź na ustalenie")
    String answerHead();

    @Message("jest")
    String proved();

    @Message("brak")
    String unproved();

    @Message("{answer} (wersja {version})")
    String ofVersion(String answer, int version);

    @Message("{version} (jest już {newer})")
    String newer(int version, int newer);
}
