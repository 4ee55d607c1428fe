package pl.pomost.plan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around published plans, which everybody reads. */
@MessageBundle("published")
public interface PublishedTexts {

    @Message("Opublikowane plany")
    String plans();

    @Message("Plany lokalne, które przyjęły powiaty i miasta województwa pomorskiego. Każda wersja ma stały adres.")
    String plansLead();

    @Message("Żaden plan nie jest jeszcze opublikowany.")
    String none();

    @Message("Powiat")
    String county();

    @Message("Edycja")
    String edition();

    @Message("Opublikowano")
    String publishedOn();

    @Message("Przyjęto")
    String adoptedBy();

    @Message("{kind} nr {number} z dnia {day}, {organ}")
    String act(String kind, String number, String day, String organ);

    @Message("Zaakceptowany przez ROPS {day}")
    String acceptedOn(String day);

    @Message("Wersja {number}, opublikowana {day}")
    String versionOf(int number, String day);

    @Message("To jest starsza wersja. Nowsza jest tutaj.")
    String newer();

    @Message("Pobierz")
    String download();

    @Message("Wszystkie wersje")
    String others();

    @Message("ta wersja")
    String thisOne();

    @Message("Suma SHA-256 treści: {hash}")
    String checksum(String hash);

    @Message("Sprawdź wersję")
    String check();

    @Message("Wybierz plik plan.json. Sprawdzimy, czy ma dokładnie tę samą treść co wersja planu zapisana w Pomoście.")
    String checkLead();

    @Message("Plik JSON")
    String checkFile();

    @Message("Sprawdź plik")
    String checkDo();

    @Message("Wybierz plik.")
    String checkNothing();

    @Message("To nie jest plik JSON planu albo jest większy niż 5 MB.")
    String checkNotJson();

    @Message("Suma pliku")
    String checkSum();

    @Message("To jest wersja {number} planu: {powiat}, zapisana {day}. Ani jeden znak nie jest zmieniony.")
    String checkKnown(int number, String powiat, String day);

    @Message("Zobacz tę wersję")
    String checkSee();

    @Message("Nie ma takiej opublikowanej wersji. Albo plik zmieniono, albo wersja nie jest opublikowana.")
    String checkUnknown();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Treść planu jest po polsku.")
    String summary();
}
