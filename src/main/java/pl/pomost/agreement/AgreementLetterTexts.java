package pl.pomost.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters about agreements. A letter greets, says what happened, what is asked for and until when, and where. */
@MessageBundle("agreementLetter")
public interface AgreementLetterTexts {

    @Message("Do odpowiedzi: {title} ({powiat})")
    String sentSubject(String title, String powiat);

    @Message("{sender}: rozesłano do powiatów „{title}”.")
    String sent(String sender, String title);

    @Message("Prosimy o odpowiedź powiatu: {powiat}, do {day}. Odpowiada koordynator w imieniu zespołu.")
    String sentAsk(String powiat, String day);

    @Message("{#if left == 0}Dziś mija termin odpowiedzi{#else}Za {left} dni mija termin odpowiedzi{/if}: {title} ({powiat})")
    String dueSubject(int left, String title, String powiat);

    @Message("Na „{title}” nie ma jeszcze odpowiedzi powiatu: {powiat}. Termin: {day}.")
    String due(String title, String powiat, String day);

    @Message("{kind} w zespole „{group}”: {standard}")
    String roundSubject(String kind, String group, String standard);

    @Message("Zespół „{group}” pyta, czy uzgadniamy projekt wersji {number} standardu {standard}.")
    String round(String group, int number, String standard);

    @Message("{#if passed}Uzgodniono{#else}Nie uzgodniono{/if}: {kind}, {standard}")
    String resultSubject(boolean passed, String kind, String standard);

    @Message("Zespół „{group}” {#if passed}uzgodnił wersję {number} standardu {standard}.{#else}nie uzgodnił wersji {number} standardu {standard}. Treść można otworzyć na nowo i poprawić.{/if}")
    String result(boolean passed, String group, int number, String standard);

    @Message("Głosy: {counts}. Wypowiedziało się {spoke} z {entitled} powiatów.")
    String counted(String counts, int spoke, int entitled);

    @Message("Głosy z uzasadnieniami są na stronie zespołu, w części „Wspólne standardy i ustalenia”, w projekcie wersji {number}.")
    String resultVoices(int number);

    @Message("Powiat ma jeden głos. Można go oddać i zmienić do {day}; gdy wypowiedzą się wszyscy i treść przejdzie, wynik jest od razu.")
    String roundAsk(String day);

    @Message("{#if left == 0}Dziś ostatni dzień{#else}Zostało dni: {left}{/if}: {kind}, {standard}")
    String roundDueSubject(int left, String kind, String standard);

    @Message("Głosu powiatu jeszcze nie ma. Standard {standard}, zespół „{group}”.")
    String roundDue(String standard, String group);

    @Message("{#if accepted}Przyjęto Twoją propozycję{#else}Nie przyjęto Twojej propozycji{/if}: {standard}")
    String decidedSubject(boolean accepted, String standard);

    @Message("Powód: {why}")
    String decided(String why);

    @Message("Prośba o opinię o projekcie standardu {standard}")
    String opinionSubject(String standard);

    @Message("Przypomnienie: prośba o opinię o projekcie standardu {standard}")
    String opinionReminder(String standard);

    @Message("Zespół „{group}” prosi o opinię: {who}. Chodzi o projekt wersji {number} standardu {standard} „{name}”.")
    String opinion(String group, String who, int number, String standard, String name);

    @Message("O co pytamy: {question}")
    String opinionQuestion(String question);

    @Message("Prosimy o odpowiedź do {day}. Opinia będzie pokazana jako opinia Państwa, a nie zespołu.")
    String opinionDue(String day);

    @Message("Nie trzeba konta ani hasła, wystarczy ten link: {link}")
    String opinionLink(String link);

    @Message("Link służy tylko do tej opinii i działa do {day}; do tego dnia wysłaną opinię można poprawić. Projekt nie jest jeszcze publiczny.")
    String opinionLinkHint(String day);

    @Message("Opinia o projekcie standardu {standard}: {who}")
    String givenSubject(String standard, String who);

    @Message("Regionalny Ośrodek Polityki Społecznej")
    String rops();

    @Message("Zespół „{group}”")
    String group(String group);
}
