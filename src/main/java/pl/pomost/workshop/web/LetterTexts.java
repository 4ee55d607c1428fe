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

    @Message("Gotowe listy dla każdej osoby z zespołu i dla instytucji, z których nie ma jeszcze nikogo. „Napisz e-mail” otwiera gotowy list w Twoim programie pocztowym. Pomost sam nie wysyła jeszcze poczty.")
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

    @Message("Warsztat {stage}: {title} – zaproszenie")
    String subject(int stage, String title);

    @Message("Dzień dobry,")
    String greeting();

    @Message("zapraszam na warsztat {stage} „{title}”. Razem z instytucjami, organizacjami i nowymi mieszkańcami przygotowujemy lokalny plan integracji ({powiat}).")
    String toPerson(int stage, String title, String powiat);

    @Message("zapraszam Państwa instytucję na warsztat {stage} „{title}”. Przygotowujemy lokalny plan integracji ({powiat}), a nikt od Państwa nie jest jeszcze w zespole. Proszę o wskazanie osoby, która zna sprawy nowych mieszkańców.")
    String toInstitution(int stage, String title, String powiat);

    @Message("Kiedy: {day}, godziny: {hours}. Gdzie: {place}.")
    String term(String day, String hours, String place);

    @Message("do ustalenia")
    String unset();

    @Message("O czym będziemy rozmawiać: {question}")
    String question(String question);

    @Message("Spotkanie potrwa {length}, z przerwą.")
    String length(String length);

    @Message("Proszę o odpowiedź, czy mogę na Panią lub Pana liczyć, i o informację, co ułatwi udział (tłumaczenie, wejście bez schodów, opieka nad dzieckiem).")
    String answer();

    @Message("koordynator lokalnego planu integracji, {powiat}")
    String coordinator(String powiat);
}
