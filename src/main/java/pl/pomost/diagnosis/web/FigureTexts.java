package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of numbers about the powiat. */
@MessageBundle("figure")
public interface FigureTexts {

    @Message("Wystarczy napisać, co liczymy. Resztę dopiszesz później.")
    String enough();

    @Message("Powiat w liczbach")
    String title();

    @Message("Liczby")
    String section();

    @Message("Liczby, na których stoi diagnoza: skąd są, z którego roku i czego nie obejmują.")
    String lead();

    @Message("Dodaj liczbę")
    String add();

    @Message("Zmień liczbę")
    String edit();

    @Message("Zapisz liczbę")
    String save();

    @Message("Usuń liczbę")
    String remove();

    @Message("Usuń liczbę {code}")
    String removeTitle(String code);

    @Message("Liczba zniknie z tabeli. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Nie ma jeszcze liczb")
    String empty();

    @Message("Zacznij od trzech: ilu mieszkańców, ilu cudzoziemców w ZUS, ilu uczniów z doświadczeniem migracji. Przy każdej podaj źródło i rok.")
    String emptyHint();

    @Message("Liczby o powiecie i gminach")
    String caption();

    @Message("Co liczymy")
    String indicator();

    @Message("Gdzie")
    String territory();

    @Message("Powiat albo gmina.")
    String territoryHint();

    @Message("Rok")
    String year();

    @Message("Stan na dzień")
    String asOf();

    @Message("Wartość")
    String value();

    @Message("Jednostka")
    String unit();

    @Message("Na przykład: osoby, %, dni.")
    String unitHint();

    @Message("Źródło")
    String source();

    @Message("Wiarygodność")
    String reliability();

    @Message("Obszar")
    String area();

    @Message("cały powiat")
    String wholePowiat();

    @Message("Czego liczba nie obejmuje")
    String caveat();

    @Message("Uwaga przy liczbie")
    String label();

    @Message("Na przykład: szacunek, dane wstępne.")
    String labelHint();

    @Message("nie wiemy")
    String unknown();

    @Message("Szczegóły")
    String details();

    @Message("Wczytaj z tabeli")
    String importTable();

    @Message("Ściana liczb")
    String wall();

    @Message("Dziesięć liczb na początek warsztatu {stage}. Wyświetl je na ścianie albo wydrukuj i zapytaj: co nas dziwi, czego brakuje?")
    String wallLead(int stage);

    @Message("Wczytano wierszy: {count}.")
    String taken(String count);

    @Message("W czasie")
    String overTime();

    @Message("Wykres: {title}")
    String chartOf(String title);

    @Message("Te same liczby w tabeli")
    String sameNumbers();

    @Message("Wykres liniowy. Te same liczby są w tabeli pod wykresem.")
    String chartDescribed();
}
