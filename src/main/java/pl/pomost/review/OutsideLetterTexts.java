package pl.pomost.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters to organisations outside. */
@MessageBundle("outsideLetter")
public interface OutsideLetterTexts {

    @Message("Prośba o opinię o planach integracji imigrantów")
    String subject();

    @Message("Przypomnienie: prośba o opinię o planach integracji imigrantów")
    String reminder();

    @Message("Dzień dobry,")
    String greeting();

    @Message("Regionalny Ośrodek Polityki Społecznej prosi o opinię: {organisation}. Powiaty złożyły plany integracji imigrantów i zanim je ocenimy, chcemy poznać Państwa zdanie.")
    String beginning(String organisation);

    @Message("piszemy jeszcze raz do: {organisation}. Prosiliśmy o opinię o planach integracji imigrantów. Tych opinii jeszcze nie mamy.")
    String remindBeginning(String organisation);

    @Message("Plany: {names}.")
    String plans(String names);

    @Message("Prosimy o opinię o całym planie, a jeśli to możliwe także o jego obszarach.")
    String wholePlan();

    @Message("Prosimy o opinię o obszarach: {names}.")
    String areas(String names);

    @Message("O co szczególnie pytamy: {question}")
    String question(String question);

    @Message("Prosimy o odpowiedź do {day}. Nie trzeba konta ani hasła, wystarczy ten link:")
    String answer(String day);

    @Message("Link jest tylko dla Państwa organizacji i służy tylko do tej opinii. Działa do {day}; do tego dnia wysłaną opinię można poprawić. Plany nie są jeszcze publiczne, dlatego prosimy przekazać link tylko osobie, która opiniuje.")
    String link(String day);

    @Message("Pytania prosimy kierować do: {who}.")
    String questions(String who);

    @Message("Regionalny Ośrodek Polityki Społecznej")
    String rops();
}
