package pl.pomost.network.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the contacts that everybody may read. */
@MessageBundle("contacts")
public interface ContactTexts {

    @Message("Kontakty")
    String title();

    @Message("Kto w urzędach i instytucjach powiatów zajmuje się czym i w jakich językach można się z nim porozumieć.")
    String lead();

    @Message("Powiat")
    String powiat();

    @Message("Wszystkie powiaty")
    String anyPowiat();

    @Message("Obszar")
    String area();

    @Message("Wszystkie obszary")
    String anyArea();

    @Message("Język")
    String language();

    @Message("Każdy język")
    String anyLanguage();

    @Message("Szukaj w nazwach i sprawach")
    String search();

    @Message("Pokaż")
    String show();

    @Message("Znaleziono: {count}.")
    String found(int count);

    @Message("Nie ma takich kontaktów. Zmień to, czego szukasz.")
    String nothing();

    @Message("Żaden powiat nie podał jeszcze kontaktów do wiadomości wszystkich.")
    String empty();

    @Message("Osoba lub stanowisko")
    String person();

    @Message("Telefon")
    String phone();

    @Message("Adres e-mail")
    String mail();

    @Message("Adres")
    String place();

    @Message("Godziny")
    String hours();

    @Message("Języki")
    String languages();

    @Message("sprawdzono {day}")
    String checked(String day);

    @Message("sprawdzono dawno: {day}")
    String stale(String day);

    @Message("tylko dla zespołów i ROPS")
    String closed();

    @Message("dla wszystkich")
    String open();

    @Message("Zawęź wybór")
    String narrow();
}
