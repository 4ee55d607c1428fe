package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the facilitator's console beside those that the hall shares. */
@MessageBundle("lead")
public interface LeadTexts {

    @Message("Wróć do: {title}")
    String backTo(String title);

    @Message("Pomiń")
    String skip();

    @Message("Pomiń: {title}")
    String skipOf(String title);

    @Message("Nie pomijaj")
    String unskip();

    @Message("pominięte")
    String skipped();

    @Message("Zamknij na zmiany")
    String lock();

    @Message("Otwórz na zmiany")
    String unlock();

    @Message("Ta część jest zamknięta: nic się w niej nie zmieni, dopóki jej nie otworzysz.")
    String locked();

    @Message("Co widać na ścianie")
    String wall();

    @Message("wszystkie kartki")
    String wallAll();

    @Message("grupami")
    String wallGroups();

    @Message("stolikami, obszar po obszarze")
    String wallTables();

    @Message("tylko stolik: {area}")
    String wallTable(String area);

    @Message("parking")
    String wallParking();

    @Message("Pokaż na ścianie")
    String showOnWall();

    @Message("Kto może wejść")
    String door();

    @Message("Zamknij drzwi")
    String closeDoor();

    @Message("Otwórz drzwi")
    String openDoor();

    @Message("Drzwi są zamknięte: nikt nowy nie dołączy. Kto już był, może wrócić.")
    String doorClosed();

    @Message("Nowy kod")
    String newCode();

    @Message("Kto jest w sali, zostaje. Nowe osoby potrzebują nowego kodu.")
    String newCodeHint();

    @Message("Poproś kogoś o wyjście")
    String turnAway();

    @Message("Telefon tej osoby nie wpuści jej już na ten warsztat, a na liście obecności jej nie będzie. Jej kartki zostają. Z innego telefonu mogłaby wrócić pod innym imieniem, dopóki zna kod: dlatego lepiej od razu go zmień.")
    String turnAwayHint();

    @Message("Osoba")
    String person();

    @Message("Zdejmij też jej podpisane kartki z ekranów")
    String hideCards();

    @Message("Poproś o wyjście i zmień kod")
    String turnAwayNewCode();

    @Message("Poproś o wyjście, kod zostaje")
    String turnAwayNow();

    @Message("Wpuść z powrotem")
    String letBack();

    @Message("Nikt nie dołączył telefonem.")
    String nobody();

    @Message("Z kartek: {codes}. Brakujące pola uzupełnicie później.")
    String fromCards(String codes);

    @Message("Taki wpis już jest w planie. Przepisać może go tylko koordynator.")
    String alreadyThere();

    @Message("Zapisz wpis")
    String saveEntry();

    @Message("Wszystkie pola")
    String wholeForm();

    @Message("Nie zapisuj")
    String closeForm();

    @Message("Zapisano wpis {code}.")
    String added(String code);

    @Message("Stoliki")
    String tables();

    @Message("Notuj i zobacz stolik: {area}")
    String table(String area);
}
