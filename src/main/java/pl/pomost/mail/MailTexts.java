package pl.pomost.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around letters: what their kinds are called, how each begins and ends, the day's digest. */
@MessageBundle("mail")
public interface MailTexts {

    @Message("{#when kind}{#is CONSENT}Prośby o zgodę na udział w planie{#is CONSENT_ANSWER}Odpowiedzi instytucji na prośby o zgodę{#is REVIEW_HANDOVER}Droga planu: złożenie, zwrot, akceptacja{#is REMARKS}Uwagi do planu i odpowiedzi{#is OPINION}Prośby o opinię i opinie{#is OUTSIDE_OPINION}Prośby o opinię organizacji o planach{#is CONSULTATION}Konsultacje projektu planu{#is AGREEMENT}Ustalenia między powiatami{#is DEADLINE}Zbliżające się terminy{#is PUBLICATION}Przyjęte i opublikowane plany{#is JOINT}Wspólne działania powiatów{#is PRACTICE}Dobre praktyki{#is GROUP}Spotkania i nowe wątki zespołów tematycznych{#is MENTION}Przywołania w wątkach{#is QUESTION}Pytania do ekspertów i odpowiedzi{#is INVITATION}Zaproszenia{#is DIGEST}Podsumowanie dnia{/when}")
    String kind(MailKind kind);

    @Message("Dzień dobry,")
    String greeting();

    @Message("Zespół Pomostu")
    String signature();

    @Message("Otwórz w Pomoście: {link}")
    String open(String link);

    @Message("Pomost: podsumowanie dnia ({count})")
    String digestSubject(int count);

    @Message("Dzień dobry, oto wiadomości z ostatniej doby ({count}):")
    String digestLead(int count);

    @Message("Inne sprawy")
    String digestElsewhere();

    @Message("termin: {day}")
    String deadline(String day);

    @Message("Rodzaj listu: {kind}. Nie chcesz takich listów: {stop} Jeżeli masz konto w Pomoście, tutaj wybierzesz, kiedy dostajesz listy: {settings}")
    String lastLine(String kind, String stop, String settings);

    @Message("Rodzaj listu: {kind}. Nie chcesz więcej takich listów: {stop}")
    String lastLineAsked(String kind, String stop);
}
