package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a workshop's paper twin: what is printed for it, and cards that are typed from paper and compared with it. */
@MessageBundle("paper")
public interface PaperTexts {

    @Message("Wydruki na warsztat {stage}")
    String printsTitle(int stage);

    @Message("Wszystko, czego trzeba, żeby poprowadzić warsztat na papierze: bez telefonów, bez sieci, bez prądu. Otwórz wydruk i naciśnij Ctrl+P; rozmiar papieru ustawi się sam.")
    String printsLead();

    @Message("Wydruk")
    String print();

    @Message("Papier")
    String sheet();

    @Message("Ile sztuk")
    String copies();

    @Message("{count} na drzwi i stoliki")
    String agendaCopies(int count);

    @Message("po jednym na ćwiczenie i stolik: {count}")
    String posterCopies(int count);

    @Message("przygotuj przed warsztatem")
    String cardsNotPrepared();

    @Message("kartki: {cards}, arkusze: {sheets}")
    String cardsPrepared(int cards, int sheets);

    @Message("1")
    String one();

    @Message("dla każdej osoby 1 (w zespole i wśród gości: {count})")
    String perPerson(int count);

    @Message("osoby: {count}, po 10 na arkuszu")
    String badges(int count);

    @Message("Plakaty do ćwiczeń")
    String posters();

    @Message("Plakaty: warsztat {stage}")
    String postersTitle(int stage);

    @Message("Puste kartki z kodami")
    String cards();

    @Message("Zasady spotkania")
    String rules();

    @Message("Zasady spotkania: warsztat {stage}")
    String rulesTitle(int stage);

    @Message("Program")
    String agenda();

    @Message("Lista obecności z klauzulą")
    String attendance();

    @Message("Identyfikatory z nazwiskiem")
    String nameBadges();

    @Message("Ankieta na wyjście")
    String survey();

    @Message("Po warsztacie")
    String afterwards();

    @Message("Wpisz kartki z papieru")
    String toEntry();

    @Message("Porównaj wpisane kartki z papierem")
    String toCheck();

    @Message("Zdjęcia plakatów")
    String toPhotos();

    @Message("Puste kartki: warsztat {stage}")
    String cardsTitle(int stage);

    @Message("Każda kartka ma krótki kod, inny niż wszystkie pozostałe w tym warsztacie, i znak QR, który prowadzi osobę notującą prosto do jej wpisania. Nie drukuj dwa razy tej samej serii: przygotuj nową.")
    String cardsLead();

    @Message("Przygotuj kartki")
    String prepare();

    @Message("Ćwiczenie")
    String exercise();

    @Message("Wybierz ćwiczenie")
    String chooseExercise();

    @Message("Ile kartek na stolik")
    String howMany();

    @Message("Od 1 do 200. Zwykle po trzy na osobę.")
    String howManyHint();

    @Message("A5 (duża kartka)")
    String onA5();

    @Message("A4 (4 kartki na arkuszu)")
    String onA4();

    @Message("A3 (8 kartek na arkuszu)")
    String onA3();

    @Message("Przygotowane serie")
    String runs();

    @Message("Nie ma jeszcze żadnej serii kartek.")
    String noRuns();

    @Message("Stolik")
    String table();

    @Message("Kody")
    String codes();

    @Message("Dzień")
    String day();

    @Message("Otwórz do druku")
    String open();

    @Message("Wszystkie serie naraz")
    String openAll();

    @Message("Tu przyklejamy kartki")
    String stickHere();

    @Message("Przepisz kod, nie rozdzielaj kartek")
    String keepCode();

    @Message("Kartki z papieru: warsztat {stage}")
    String entryTitle(int stage);

    @Message("Jeden wiersz to jedna kartka: kod z kartki, treść, Enter. Enter w ostatnim wierszu dodaje następny, Ctrl+Enter zapisuje. To, co wpisujesz, zostaje w tej przeglądarce, dopóki się nie zapisze.")
    String entryLead();

    @Message("Wybierz stolik, a potem wpisuj jego kartki.")
    String chooseTable();

    @Message("Wybierz")
    String choose();

    @Message("Zmień stolik")
    String change();

    @Message("Warsztat nie jest jeszcze otwarty: nie ma czego wpisywać.")
    String notOpen();

    @Message("Kartki: {table}")
    String cardsOf(String table);

    @Message("Kod z kartki")
    String code();

    @Message("Kod z kartki, wiersz {row}")
    String codeOf(int row);

    @Message("Rodzaj, wiersz {row}")
    String typeOf(int row);

    @Message("Treść")
    String text();

    @Message("Treść, wiersz {row}")
    String textOf(int row);

    @Message("Obszar tych kartek")
    String area();

    @Message("cały powiat")
    String wholePowiat();

    @Message("Język tych kartek")
    String language();

    @Message("Dodaj pięć wierszy")
    String moreRows();

    @Message("Zapisz kartki")
    String save();

    @Message("Zapisane kartki: {count}. Czekają na porównanie z papierem przez drugą osobę.")
    String saved(int count);

    @Message("Wpisane z papieru przy tym stoliku")
    String typed();

    @Message("Kod")
    String printed();

    @Message("Kartka")
    String card();

    @Message("bez kodu")
    String noCode();

    @Message("Sprawdzone")
    String state();

    @Message("tak")
    String yes();

    @Message("jeszcze nie")
    String notYet();

    @Message("Zdjęcia plakatu")
    String photos();

    @Message("Nie ma zdjęcia tego plakatu.")
    String noPhoto();

    @Message("Dodaj zdjęcie")
    String addPhoto();

    @Message("Porównanie z papierem: warsztat {stage}")
    String checkTitle(int stage);

    @Message("Druga osoba patrzy na kartkę albo na zdjęcie plakatu i porównuje. Zaznacz kartki, które się zgadzają; literówkę popraw w polu. Dopóki kartka nie jest porównana, wszędzie ma znak „niesprawdzone z papierem”.")
    String checkLead();

    @Message("Wszystkie kartki wpisane z papieru są porównane.")
    String nothingWaits();

    @Message("Zgadza się z papierem: {code}")
    String agrees(String code);

    @Message("Treść kartki {code}")
    String wordsOf(String code);

    @Message("wpisane przez Ciebie")
    String byYou();

    @Message("Dlaczego sprawdzasz własne kartki")
    String reason();

    @Message("Tylko gdy nie ma drugiej osoby. Powód zapisze się w historii.")
    String reasonHint();

    @Message("Zapisz sprawdzone")
    String saveChecked();

    @Message("Sprawdzone kartki: {count}.")
    String checked(int count);
}
