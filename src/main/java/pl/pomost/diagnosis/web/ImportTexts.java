package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reading in a table of numbers. */
@MessageBundle("figureImport")
public interface ImportTexts {

    @Message("Wczytaj liczby z tabeli")
    String title();

    @Message("Zapisz arkusz jako CSV i wskaż plik albo wklej tabelę. Najpierw pokażemy, co się stanie: niczego nie zapiszemy bez twojej zgody, a z błędnej tabeli nie wczytamy ani jednego wiersza.")
    String lead();

    @Message("Plik CSV")
    String file();

    @Message("Z Excela („CSV UTF-8”, „CSV rozdzielany średnikami”) albo z innego programu (przecinki i kropka dziesiętna). Najwyżej 2 000 wierszy.")
    String fileHint();

    @Message("Sprawdź plik")
    String check();

    @Message("Tabela")
    String table();

    @Message("Możesz tu wkleić tabelę albo poprawić błędne wiersze. Pierwszy wiersz to nagłówki kolumn.")
    String tableHint();

    @Message("Sprawdź tabelę")
    String checkTable();

    @Message("Wczytaj {count}")
    String take(String count);

    @Message("Pobierz wzór z obecnymi liczbami")
    String sample();

    @Message("Kolumny: wskaźnik i wartość są konieczne. Pozostałe: {columns}.")
    String columns(String columns);

    @Message("Tabela ma błędy. Popraw je i sprawdź jeszcze raz: nic nie zostało zapisane.")
    String refused();

    @Message("Wiersze do poprawy: {count}")
    String brokenRows(String count);

    @Message("Wszystko się zgadza. Sprawdź, co się stanie, i wczytaj.")
    String fine();

    @Message("Co się stanie")
    String caption();

    @Message("Wiersz")
    String line();

    @Message("Co się stanie albo co poprawić")
    String effect();

    @Message("doda nową liczbę")
    String added();

    @Message("bez zmian ({code})")
    String same(String code);

    @Message("zmieni {code} z {before} na {now}")
    String changes(String code, String before, String now);

    @Message("Tabela jest pusta: potrzebny jest wiersz nagłówków i co najmniej jeden wiersz liczb.")
    String nothing();

    @Message("W wierszu {line} zaczyna się cudzysłów, który się nie kończy. Popraw cudzysłowy i wczytaj jeszcze raz.")
    String broken(long line);

    @Message("Tabela ma {rows} wierszy, wczytujemy najwyżej {most}. Podziel ją.")
    String tooLong(int most, int rows);

    @Message("Nie znamy kolumny „{heading}”. Zmień jej nagłówek albo ją usuń: niczego nie pomijamy po cichu.")
    String unknownColumn(String heading);

    @Message("Jedna z kolumn nie ma nagłówka. Nazwij ją albo usuń.")
    String headless();

    @Message("Kolumny „{heading}” i „{other}” znaczą to samo. Zostaw jedną.")
    String columnTwice(String heading, String other);

    @Message("Brakuje kolumny „{heading}”.")
    String missingColumn(String heading);

    @Message("Wiersz ma {cells} komórek, a tabela {columns} kolumn. Może w tekście jest średnik albo przecinek: weź tekst w cudzysłów.")
    String tooManyCells(int columns, int cells);

    @Message("brakuje wartości; jeżeli nikt jej nie zna, dodaj liczbę formularzem i opisz, czego nie wiemy")
    String noValue();

    @Message("podaj rok albo dzień")
    String noYear();

    @Message("to samo jest w wierszu {line}: ten sam wskaźnik, miejsce i czas")
    String twice(long line);

    @Message("kolumna „{heading}”: {message}")
    String inColumn(String heading, String message);

    @Message("„{quote}” może dotyczyć konkretnej osoby, napisz ogólniej")
    String doubtful(String quote);

    @Message("Nie wskazano pliku i tabela jest pusta.")
    String nothingSent();

    @Message("Plik jest za duży: najwyżej 1 MB.")
    String tooBig();
}
