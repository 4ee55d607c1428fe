package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the rows behind a number of the region. */
@MessageBundle("compareRows")
public interface RowsTexts {

    @Message("Pozycje, z których powstała liczba.")
    String lead();

    @Message("Pozycji: {rows}.")
    String count(int rows);

    @Message("Powiaty z uzgodnioną oceną")
    String assessed();

    @Message("Powiaty na poziomie 0")
    String atNone();

    @Message("Powiaty, które chcą być wyżej")
    String wanting();

    @Message("Powiat")
    String powiat();

    @Message("Standard")
    String standard();

    @Message("Poziom")
    String level();

    @Message("Cel")
    String target();

    @Message("Brakujące poziomy")
    String steps();

    @Message("Razem")
    String together();

    @Message("Potwierdzone wpisy diagnozy")
    String needs();

    @Message("Wpis")
    String entry();

    @Message("Obszar")
    String area();

    @Message("Rodzaj")
    String kind();

    @Message("Kogo dotyczy")
    String group();

    @Message("Postulaty")
    String asks();

    @Message("Do kogo")
    String whom();

    @Message("Jak napisano")
    String wordings();

    @Message("Postulat")
    String ask();

    @Message("nie podano")
    String notSaid();

    @Message("bez roku")
    String noYear();

    @Message("Działania z kosztem")
    String costs();

    @Message("Działania z wybranym źródłem")
    String ofSource();

    @Message("Działania z wybranym źródłem: część kwoty, która przypada na rok")
    String ofSourceInYear();

    @Message("Działanie")
    String action();

    @Message("Kwota")
    String amount();

    @Message("Wybrano {conditions}.")
    String chosen(String conditions);

    @Message("powiaty: {names}")
    String powiatsAre(String names);

    @Message("obszary: {names}")
    String areasAre(String names);

    @Message("standard: {name}")
    String standardIs(String name);

    @Message("rok: {year}")
    String yearIs(String year);

    @Message("źródło: {source}")
    String sourceIs(String source);

    @Message("stan: {state}")
    String stateIs(String state);

    @Message("rodzaj: {kind}")
    String kindIs(String kind);

    @Message("grupa: {group}")
    String groupIs(String group);

    @Message("adresat: {whom}")
    String whomIs(String whom);
}
