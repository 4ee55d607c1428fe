package pl.pomost.compare.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page on which ROPS says who is the same addressee of postulates. */
@MessageBundle("addressees")
public interface AddresseeTexts {

    @Message("Adresaci postulatów")
    String title();

    @Message("Powiaty piszą tego samego adresata różnie. Zapisy, które różnią się tylko odmianą, wielkością liter albo kolejnością słów, liczymy razem. Resztę możesz połączyć albo rozdzielić tutaj. Tego, co powiat napisał, to nie zmienia.")
    String lead();

    @Message("Edycja {year}")
    String edition(int year);

    @Message("Połącz")
    String choose();

    @Message("Połącz: {name}")
    String chooseOne(String name);

    @Message("Adresat")
    String name();

    @Message("Jak napisano")
    String wordings();

    @Message("{text} ({times})")
    String wording(String text, int times);

    @Message("stoi osobno")
    String alone();

    @Message("Oddziel")
    String apart();

    @Message("Postulaty")
    String postulates();

    @Message("Powiaty")
    String powiats();

    @Message("Nikt nie napisał jeszcze postulatu z adresatem.")
    String none();

    @Message("Połącz zaznaczonych")
    String merge();

    @Message("Wspólna nazwa")
    String common();

    @Message("Najpierw zaznacz adresatów w tabeli. Tak będą się razem nazywać, na przykład: Ministerstwo Zdrowia.")
    String commonHint();

    @Message("Połącz pod tą nazwą")
    String mergeButton();

    @Message("Wpisz nazwę słowami.")
    String noName();

    @Message("Zaznacz co najmniej jednego adresata.")
    String nobody();

    @Message("Decyzje")
    String decisions();

    @Message("Te zapisy liczymy pod podaną nazwą. Wielkość liter nie ma znaczenia. Skróty urzędów Pomost zna od początku.")
    String decisionsLead();

    @Message("Zapis")
    String written();

    @Message("Znaczy")
    String means();

    @Message("Kiedy")
    String when();

    @Message("od początku")
    String always();

    @Message("Cofnij")
    String undo();

    @Message("cofnięto {day}")
    String undone(String day);

    @Message("Zapisano.")
    String saved();

    @Message("Wróć do podsumowania województwa")
    String back();

    @Message("Jesteś tutaj")
    String here();
}
