package pl.pomost.region.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of declarations, for everybody. */
@MessageBundle("declarations")
public interface DeclarationTexts {

    @Message("Deklaracje")
    String title();

    @Message("Na tych deklaracjach opierają się lokalne plany integracji. Tu jest ich treść i lista podpisów.")
    String lead();

    @Message("Podpisano {day}.")
    String signedOn(String day);

    @Message("Wersja tekstu: {number}.")
    String version(int number);

    @Message("Źródło: {source}.")
    String source(String source);

    @Message("Treść deklaracji")
    String content();

    @Message("Kto podpisał w województwie pomorskim")
    String map();

    @Message("podpisali")
    String yes();

    @Message("brak podpisu na liście")
    String no();

    @Message("Na liście nie ma jeszcze wszystkich podpisów: dopisuje je ROPS na podstawie dokumentów.")
    String incomplete();

    @Message("Lista jest pełna: są na niej wszystkie podpisy pod tą deklaracją.")
    String complete();

    @Message("Podpisy pod deklaracją")
    String signatures();

    @Message("Kto")
    String body();

    @Message("Osoba i funkcja")
    String person();

    @Message("Data")
    String day();

    @Message("Skan")
    String scan();

    @Message("Zobacz skan")
    String seeScan();
}
