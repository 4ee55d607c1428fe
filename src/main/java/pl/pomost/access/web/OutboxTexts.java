package pl.pomost.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import pl.pomost.mail.Fault;
import pl.pomost.mail.LetterState;

/** The words of the page that lists letters waiting, sent and failed. */
@MessageBundle("outbox")
public interface OutboxTexts {

    @Message("Listy wysyłane przez Pomost")
    String title();

    @Message("Co czeka, co wyszło i co się nie udało. Treści wysłanych listów i pełnych adresów Pomost nie przechowuje.")
    String lead();

    @Message("Poczta jest wyłączona: nic nie wychodzi. Listy można wysłać, gdy administrator ją włączy.")
    String off();

    @Message("Które listy")
    String views();

    @Message("Czekają")
    String waiting();

    @Message("Wysłane")
    String sent();

    @Message("Niewysłane")
    String failed();

    @Message("Niechciane")
    String unwanted();

    @Message("Nie ma tu żadnych listów.")
    String nothing();

    @Message("Listy")
    String letters();

    @Message("Kiedy powstał")
    String created();

    @Message("List")
    String letter();

    @Message("Do kogo")
    String to();

    @Message("Co się z nim dzieje")
    String state();

    @Message("Wyślij ponownie")
    String again();

    @Message("Wyślij ponownie: {subject}, {address}")
    String againOf(String subject, String address);

    @Message("Wyślij ponownie wszystkie, które na pewno nie wyszły")
    String againAll();

    @Message("Polecono wysłać. List wyjdzie w ciągu minuty.")
    String asked();

    @Message("Tego listu nie da się już wysłać ponownie.")
    String refused();

    @Message("{#when state}{#is SENDING}w trakcie wysyłania{#is GATHERED}wyszedł w podsumowaniu dnia{#is UNWANTED}adresat nie chce takich listów{#is OFF}poczta była wyłączona{#is UNSURE}nie wiadomo, czy dotarł: połączenie urwało się w trakcie; wysłany ponownie może przyjść dwa razy{#else}?{/when}")
    String other(LetterState state);

    @Message("wysłany {when}")
    String sentAt(String when);

    @Message("czeka na podsumowanie dnia {when}")
    String daily(String when);

    @Message("czeka na wysłanie")
    String soon();

    @Message("kolejna próba {when} (nieudanych: {attempts}; {fault})")
    String next(String when, int attempts, String fault);

    @Message("nie wyszedł: {fault}")
    String givenUp(String fault);

    @Message("{#when fault}{#is BAD_ADDRESS}to nie jest adres e-mail{#is UNREACHABLE}serwer poczty nie odpowiada{#is REFUSED_FOR_NOW}serwer poczty odmówił na razie{#is REFUSED}serwer poczty odmówił{#is BROKEN_OFF}połączenie się urwało{/when}")
    String fault(Fault fault);
}
