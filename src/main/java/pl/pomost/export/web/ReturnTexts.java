package pl.pomost.export.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of tables that go out to be edited and come back. */
@MessageBundle("returns")
public interface ReturnTexts {

    @Message("Tabele do Excela")
    String title();

    @Message("Pobierz działania, wskaźniki, zespół i instytucje jako skoroszyt, popraw je w Excelu albo LibreOffice i wczytaj z powrotem. Zanim cokolwiek się zmieni, zobaczysz każdą zmianę.")
    String lead();

    @Message("Pobierz tabele (XLSX)")
    String download();

    @Message("W pliku są imiona, nazwiska i adresy e-mail osób z zespołu. Nie przesyłaj go dalej, niż trzeba.")
    String downloadHint();

    @Message("1. Pobierz")
    String stepOut();

    @Message("2. Wczytaj poprawiony plik")
    String stepBack();

    @Message("Albo wklej tabelę")
    String stepPaste();

    @Message("Plik XLSX albo CSV")
    String file();

    @Message("Najwyżej 5 MB. Pliku z makrami nie otworzymy. Plik ODS zapisz najpierw jako XLSX.")
    String fileHint();

    @Message("Pokaż zmiany")
    String show();

    @Message("Nie wskazano pliku.")
    String nothing();

    @Message("Ten plik nie jest skoroszytem XLSX ani tabelą CSV ze znanymi nagłówkami albo jest uszkodzony. Zapisz go w Excelu lub LibreOffice jako „Skoroszyt programu Excel (.xlsx)”.")
    String noWorkbook();

    @Message("To plik XLS starego typu albo plik z hasłem. Otwórz go i zapisz bez hasła jako „Skoroszyt programu Excel (.xlsx)”.")
    String oldFormat();

    @Message("Plik jest za duży: może mieć najwyżej 5 MB, a po rozpakowaniu 20 MB i 4 miliony znaków tekstu.")
    String tooLarge();

    @Message("Plik ma więcej niż 20 arkuszy. Zostaw te, które pobrano z Pomostu.")
    String tooManySheets();

    @Message("W tym pliku są makra, czyli programy. Nie otwieramy takich plików. Zapisz go jako „Skoroszyt programu Excel (.xlsx)”, bez makr.")
    String macros();

    @Message("Co jest w tabeli")
    String kind();

    @Message("wybierz")
    String choose();

    @Message("Tabela")
    String table();

    @Message("Zaznacz tabelę w Excelu, LibreOffice albo Wordzie, skopiuj ją i wklej tutaj, najlepiej z wierszem nagłówków. Może też być rozdzielona średnikami albo przecinkami.")
    String tableHint();

    @Message("Wklej tabelę.")
    String noTable();

    @Message("Wybierz, co jest w tabeli.")
    String noKind();

    @Message("Tabela jest za długa: najwyżej 300 000 znaków. Wczytaj ją jako plik.")
    String tableTooLong();

    @Message("Co jest w kolumnach")
    String columns();

    @Message("Powiedz, co jest w każdej kolumnie. Kolumny bez wyboru pominiemy.")
    String columnsHint();

    @Message("Pierwszy wiersz to nagłówki")
    String headed();

    @Message("Kolumna {letter}")
    String column(String letter);

    @Message("pomiń")
    String skip();

    @Message("Każda kolumna może być wybrana tylko raz: {label}.")
    String twice(String label);

    @Message("Wybierz przynajmniej jedną kolumnę.")
    String noColumns();

    @Message("Podgląd zmian: {name}")
    String preview(String name);

    @Message("Czeka podgląd pliku „{name}”.")
    String waits(String name);

    @Message("Wróć do podglądu")
    String toPreview();

    @Message("Niczego jeszcze nie zmieniliśmy. Zmiany zapiszą się wszystkie naraz, dopiero gdy się na nie zgodzisz.")
    String previewLead();

    @Message("Nowe: {added}. Zmienione: {changed}. Usunięte: {removed}. Bez zmian: {same}.")
    String counted(long added, long changed, long removed, long same);

    @Message("Tego pliku nie można wczytać")
    String fileWrong();

    @Message("Błędy w komórkach")
    String mistakes();

    @Message("Popraw je w pliku i wczytaj go jeszcze raz. Dopóki są błędy, nic się nie zapisze.")
    String mistakesHint();

    @Message("Od podglądu coś się zmieniło w Pomoście. Przejrzyj zmiany jeszcze raz.")
    String notAsShown();

    @Message("Te zmiany mogą zawierać dane konkretnej osoby. Przeczytaj ostrzeżenie i zdecyduj.")
    String doubtful();

    @Message("Z tego pliku nic się nie zmieni.")
    String nothingChanges();

    @Message("Co zauważyliśmy")
    String notes();

    @Message("nowy wpis")
    String added();

    @Message("zmiana")
    String changed();

    @Message("usunięcie")
    String removed();

    @Message("bez zmian")
    String unchanged();

    @Message("błąd")
    String wrong();

    @Message("do wyboru")
    String disputed();

    @Message("Pole")
    String field();

    @Message("Jest w Pomoście")
    String before();

    @Message("Jest w pliku")
    String after();

    @Message("puste")
    String nothingThere();

    @Message("{label}: zmieniono w obu miejscach. Co zostaje?")
    String whichStays(String label);

    @Message("to, co jest w Pomoście")
    String ours();

    @Message("to, co jest w pliku")
    String theirs();

    @Message("W Pomoście zmieniono po pobraniu tabeli, a w pliku nie: {labels}. Zostaje to, co jest w Pomoście.")
    String kept(String labels);

    @Message("Zapisz wszystkie zmiany")
    String apply();

    @Message("Nie wczytuj")
    String throwAway();

    @Message("Tabela „{name}” jest wczytana")
    String applied(String name);

    @Message("Wpisy, które się zmieniły: {codes}.")
    String touched(String codes);

    @Message("Cofnij całe wczytanie")
    String undo();

    @Message("Wszystkie wpisy z tej tabeli będą takie, jakie były przed wczytaniem. Cofnąć można dziś i dopóki nikt nie zmieni żadnego z nich.")
    String undoHint();

    @Message("Cofnięto wczytanie tabeli „{name}”")
    String undone(String name);

    @Message("Ostatnio wczytana tabela")
    String newest();

    @Message("Nie cofnęliśmy niczego")
    String notUndone();

    @Message("Do tabel")
    String toTables();
}
