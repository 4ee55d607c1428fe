package pl.pomost.export.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of taking over an older plan from a spreadsheet. */
@MessageBundle("older")
public interface OlderPlanTexts {

    @Message("Weź z wcześniejszego planu")
    String title();

    @Message("Masz wcześniejszy plan albo strategię w tabeli Excela? Wczytaj plik: pokażemy, co powstanie z każdego wiersza, a ty wybierzesz. Niczego nie dodamy bez twojej zgody.")
    String lead();

    @Message("Plik XLSX")
    String file();

    @Message("Najwyżej 5 MB i 200 wierszy. W każdym arkuszu potrzebny jest wiersz nagłówków, a w nim „Problem”, „Cel” albo „Działanie” i na przykład: obszar, kto odpowiada, termin, koszt, wskaźnik. Formuł nie liczymy.")
    String fileHint();

    @Message("Pokaż, co powstanie")
    String read();

    @Message("Nie wskazano pliku.")
    String nothing();

    @Message("Ten plik nie jest skoroszytem XLSX albo jest uszkodzony. Otwórz go w Excelu lub LibreOffice i zapisz jako „Skoroszyt programu Excel (.xlsx)”.")
    String noWorkbook();

    @Message("To plik XLS starego typu albo plik z hasłem. Otwórz go i zapisz bez hasła jako „Skoroszyt programu Excel (.xlsx)”.")
    String oldFormat();

    @Message("Plik jest za duży: może mieć najwyżej 5 MB, a po rozpakowaniu 20 MB i 4 miliony znaków tekstu. Usuń z niego obrazy i niepotrzebne arkusze.")
    String tooLarge();

    @Message("Plik ma więcej niż 20 arkuszy. Zostaw te, w których są problemy, cele i działania.")
    String tooManySheets();

    @Message("W tym pliku są makra, czyli programy. Nie otwieramy takich plików. Zapisz go jako „Skoroszyt programu Excel (.xlsx)”, bez makr.")
    String macros();

    @Message("Z tego pliku nic nie powstanie.")
    String noRows();

    @Message("Co zauważyliśmy w arkuszach")
    String notes();

    @Message("Plik {name}: wybierz, co wziąć")
    String choose(String name);

    @Message("Obszar przy wierszu znaczy, że go weźmiesz. Wpisy będą szkicami: diagnoza w stanie „zgłoszony”, cele i działania do uzupełnienia. Przy każdym zapiszemy, skąd jest.")
    String chooseHint();

    @Message("Wiersz")
    String row();

    @Message("{sheet}, wiersz {line}")
    String place(String sheet, int line);

    @Message("Co powstanie")
    String becomes();

    @Message("Weź do obszaru")
    String area();

    @Message("nie bierz")
    String leave();

    @Message("wpis diagnozy")
    String problem();

    @Message("cel")
    String goal();

    @Message("działanie")
    String action();

    @Message("już jest: {code}, drugi raz nie dodamy")
    String there(String code);

    @Message("Koszt „{text}” nie jest liczbą. Zapiszemy go w opisie działania, kwotę dopiszesz ręcznie.")
    String costInWords(String text);

    @Message("taki sam jak wyżej")
    String asAbove();

    @Message("W pliku: {area}")
    String called(String area);

    @Message("Weź wybrane")
    String take();

    @Message("Nie bierz niczego")
    String throwAway();

    @Message("Nie wybrano ani jednego wiersza. Wybierz obszar przynajmniej przy jednym.")
    String noneChosen();

    @Message("Dodano: wpisy diagnozy {problems}, cele {goals}, działania {actions}.")
    String taken(int problems, int goals, int actions);

    @Message("Przejrzyj je i uzupełnij: plan sprzed lat nie zna dzisiejszych danych.")
    String afterwards();

    @Message("Diagnoza")
    String toProblems();

    @Message("Cele")
    String toGoals();

    @Message("Działania")
    String toActions();
}
