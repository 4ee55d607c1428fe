package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of invitations to workshops. */
@MessageBundle("letter")
public interface LetterTexts {

    @Message("Zaproszenia na warsztat {stage}")
    String title(int stage);

    @Message("Zaproszenia")
    String invitations();

    @Message("Gotowe listy dla każdej osoby z zespołu i dla instytucji, z których nie ma jeszcze nikogo. Każdy dostaje list w swoim języku. „Napisz e-mail” otwiera gotowy list w twoim programie pocztowym: ta instalacja Pomostu sama nie wysyła poczty.")
    String lead();

    @Message("Warsztat nie ma jeszcze daty, godzin albo miejsca. Ustal je, zanim wyślesz zaproszenia.")
    String incomplete();

    @Message("Ustal termin i miejsce")
    String complete();

    @Message("Wydrukuj wszystkie zaproszenia")
    String printAll();

    @Message("Osoby z zespołu")
    String people();

    @Message("Instytucje, z których nie ma jeszcze nikogo")
    String institutions();

    @Message("Do kogo")
    String to();

    @Message("E-mail")
    String email();

    @Message("Napisz e-mail")
    String write();

    @Message("brak adresu: wydrukuj list")
    String noAddress();

    @Message("Nie ma do kogo pisać. Najpierw dodaj osoby i instytucje do zespołu.")
    String nobody();

    @Message("Do zespołu")
    String toTeam();

    @Message("Treść do skopiowania")
    String text();

    @Message("Gotowe listy dla każdej osoby z zespołu i dla instytucji, z których nie ma jeszcze nikogo. Każdy dostaje list w swoim języku. Możesz wysłać je stąd, ze swojego programu pocztowego („Napisz e-mail”) albo na papierze.")
    String leadSending();

    @Message("Zaproszenie")
    String invitation();

    @Message("Jak się przygotować")
    String preparation();

    @Message("Podsumowanie")
    String summary();

    @Message("Nie ma czego wysłać: najpierw napisz podsumowanie warsztatu albo dodaj osoby do zespołu.")
    String nothingSummed();

    @Message("Napisz podsumowanie")
    String sumUp();

    @Message("Rodzaj listu")
    String kinds();

    @Message("Wyślij")
    String send();

    @Message("Wyślij ponownie")
    String sendAgain();

    @Message("Wyślij do wszystkich, którzy mają adres i nie dostali jeszcze tego listu ({count})")
    String sendAll(int count);

    @Message("Wysłano {when}, {who}")
    String sentAt(String when, String who);

    @Message("Nie wysłano ({when}): adres jest nieprawidłowy. Popraw go w składzie zespołu.")
    String badAddress(String when);

    @Message("Nie wysłano ({when}): serwer poczty nie przyjął listu. Spróbuj ponownie albo użyj „Napisz e-mail”.")
    String serverFailed(String when);

    @Message("Wysłane listy: {sent}, nieudane: {failed}, niewysłane: {left}.")
    String result(int sent, int failed, int left);

    @Message("Zaznacz, do kogo wysłać, albo użyj przycisku przy osobie.")
    String nobodyChosen();

    @Message("Ta instalacja nie wysyła poczty. Użyj „Napisz e-mail” albo wydrukuj listy.")
    String off();
}
