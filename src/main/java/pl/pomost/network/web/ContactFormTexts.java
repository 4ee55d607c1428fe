package pl.pomost.network.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the form of a contact: for coordinators, in Polish. */
@MessageBundle("contactForm")
public interface ContactFormTexts {

    @Message("Dodaj kontakt")
    String add();

    @Message("Nowy kontakt")
    String fresh();

    @Message("Zmień kontakt")
    String change();

    @Message("Powiat")
    String powiat();

    @Message("Urząd lub instytucja")
    String office();

    @Message("Także komórka, na przykład: Powiatowy Urząd Pracy, punkt dla cudzoziemców.")
    String officeHint();

    @Message("Czym się zajmuje")
    String matter();

    @Message("Sprawy, z którymi można tu przyjść, słowami mieszkańca.")
    String matterHint();

    @Message("Obszar")
    String area();

    @Message("żaden jeden")
    String noArea();

    @Message("Stanowisko albo osoba")
    String person();

    @Message("Tylko pracownik urzędu w swojej pracy. Stanowisko wystarczy i rzadziej się zmienia.")
    String personHint();

    @Message("Telefon służbowy")
    String phone();

    @Message("Służbowy adres e-mail")
    String mail();

    @Message("Adres")
    String place();

    @Message("Godziny")
    String hours();

    @Message("Języki, w których można się porozumieć")
    String languages();

    @Message("Widoczny dla wszystkich")
    String open();

    @Message("Bez tego widzą go zespoły powiatów i ROPS.")
    String openHint();

    @Message("wpisz telefon, adres e-mail albo adres: inaczej nikt tu nie trafi")
    String unreachable();

    @Message("Zapisz kontakt")
    String save();

    @Message("Nadal aktualny")
    String check();

    @Message("Zmień")
    String edit();

    @Message("Usuń kontakt")
    String remove();
}
