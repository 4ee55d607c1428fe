package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the letters about a workshop themselves, in the language of whoever gets one. */
@MessageBundle("invitation")
public interface InvitationTexts {

    @Message("Warsztat {stage}: {title} – zaproszenie")
    String subject(int stage, String title);

    @Message("Warsztat {stage}: {title} – jak się przygotować")
    String preparationSubject(int stage, String title);

    @Message("Dzień dobry,")
    String greeting();

    @Message("zapraszam na warsztat {stage} „{title}”. Razem z instytucjami, organizacjami i nowymi mieszkańcami przygotowujemy lokalny plan integracji ({powiat}).")
    String toPerson(int stage, String title, String powiat);

    @Message("zapraszam Państwa instytucję na warsztat {stage} „{title}”. Przygotowujemy lokalny plan integracji ({powiat}), a nikt od Państwa nie jest jeszcze w zespole. Proszę o wskazanie osoby, która zna sprawy nowych mieszkańców.")
    String toInstitution(int stage, String title, String powiat);

    @Message("przypominam o warsztacie {stage} „{title}” ({powiat}).")
    String remind(int stage, String title, String powiat);

    @Message("Kiedy: {day}, godziny: {hours}. Gdzie: {place}.")
    String term(String day, String hours, String place);

    @Message("do ustalenia")
    String unset();

    @Message("O czym będziemy rozmawiać: {question}")
    String question(String question);

    @Message("Spotkanie potrwa {length}, z przerwą.")
    String length(String length);

    @Message("{hours} godz.")
    String hours(int hours);

    @Message("{hours} godz. {minutes} min")
    String hoursAndMinutes(int hours, int minutes);

    @Message("Proszę o odpowiedź, czy mogę na Panią lub Pana liczyć, i o informację, co ułatwi udział (tłumaczenie, wejście bez schodów, opieka nad dzieckiem).")
    String answer();

    @Message("Przed spotkaniem proszę zebrać przykłady i liczby ze swojej pracy albo okolicy. Bez imion i nazwisk osób, o których mowa. Komputer nie jest potrzebny.")
    String bring();

    @Message("Jeżeli coś się zmieni albo potrzebne jest tłumaczenie, wejście bez schodów lub opieka nad dzieckiem, proszę dać znać.")
    String tell();

    @Message("koordynator lokalnego planu integracji, {powiat}")
    String coordinator(String powiat);

    @Message("Warsztat {stage}: {title} – podsumowanie")
    String summarySubject(int stage, String title);

    @Message("przesyłam podsumowanie warsztatu {stage} „{title}” ({powiat}). Dziękuję za udział.")
    String sums(int stage, String title, String powiat);

    @Message("Podsumowanie jest po polsku. Razem z kartkami jest też tutaj: {address}")
    String more(String address);
}
