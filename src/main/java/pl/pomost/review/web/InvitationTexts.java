package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which ROPS invites organisations outside. */
@MessageBundle("invitations")
public interface InvitationTexts {

    @Message("Opinie organizacji")
    String title();

    @Message("Organizacje spoza urzędu, na przykład IOM, UNHCR albo centrum dla cudzoziemców, opiniują złożone plany przez link z listu. Nie potrzebują konta. Widzą tylko wersję publiczną planów, o które pytasz.")
    String lead();

    @Message("Zaproś organizację")
    String invite();

    @Message("Nikogo jeszcze nie zaproszono.")
    String none();

    @Message("Organizacja")
    String organisation();

    @Message("Nazwa, tak jak ma stać w ocenie.")
    String organisationHint();

    @Message("Adres e-mail")
    String email();

    @Message("Jeden adres. Link jest dla osoby, która opiniuje.")
    String emailHint();

    @Message("Plany")
    String plans();

    @Message("Tylko te, które są teraz w ROPS.")
    String plansHint();

    @Message("Obszary")
    String areas();

    @Message("Nie zaznaczaj nic, jeśli pytasz o cały plan. Organizacja zobaczy tylko zaznaczone obszary.")
    String areasHint();

    @Message("Termin")
    String due();

    @Message("Do końca tego dnia działa link i można poprawiać opinię.")
    String dueHint();

    @Message("O co prosimy")
    String question();

    @Message("To zdanie będzie w liście i na stronie.")
    String questionHint();

    @Message("Wyślij zaproszenie")
    String send();

    @Message("cały plan")
    String wholePlan();

    @Message("Opinie")
    String given();

    @Message("{given} z {asked}")
    String count(int given, int asked);

    @Message("Stan")
    String state();

    @Message("czeka")
    String waits();

    @Message("po terminie")
    String late();

    @Message("komplet")
    String complete();

    @Message("link odwołany")
    String revoked();

    @Message("zaproszono {day}, termin: {due}")
    String story(String day, String due);

    @Message("Ostatnie przypomnienie: {day}.")
    String reminded(String day);

    @Message("Przypomnij")
    String remind();

    @Message("Przypomnienie ma nowy link; poprzedni też działa.")
    String remindHint();

    @Message("Wyślij przypomnienie")
    String sendReminder();

    @Message("Nowy link i termin")
    String renew();

    @Message("Poprzednie linki przestaną działać. Szkice i wysłane opinie zostają.")
    String renewHint();

    @Message("Wyślij nowy link")
    String sendRenewed();

    @Message("Odwołaj link")
    String revoke();

    @Message("Żaden link tej organizacji nie będzie działał. Wysłane opinie zostają.")
    String revokeHint();

    @Message("Zaproszenie wysłane.")
    String invitedNow();

    @Message("Przypomnienie wysłane.")
    String remindedNow();

    @Message("Nowy link wysłany.")
    String renewedNow();

    @Message("Linki odwołane.")
    String revokedNow();

    @Message("jeszcze nie ma")
    String notYet();

    @Message("wysłana {day}")
    String givenOn(String day);

    @Message("wysłana {day}, poprawiana")
    String correctedOn(String day);

    @Message("Powiat")
    String powiat();

    @Message("Wybierz przynajmniej jeden plan.")
    String noPlan();

    @Message("Żaden plan nie jest teraz w ROPS, więc nie ma o co prosić.")
    String nothingToAsk();

    @Message("Do kogo: {email}")
    String to(String email);

    @Message("Adres usunięto po czasie.")
    String noAddress();
}
