package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages with photographs of flipcharts. */
@MessageBundle("photos")
public interface PhotoTexts {

    @Message("Zdjęcia tablic")
    String title();

    @Message("Warsztat {stage}: {title}")
    String workshop(int stage, String title);

    @Message("Tablica")
    String board();

    @Message("Nie ma jeszcze zdjęć. Sfotografuj arkusze i tablice przed zdjęciem ich ze ściany: przydadzą się przy przepisywaniu kartek.")
    String empty();

    @Message("Dodaj zdjęcie")
    String add();

    @Message("Zdjęcie")
    String photo();

    @Message("JPEG lub PNG. Fotografuj tablice i kartki, nie osoby. Miejsce i dane aparatu usuwamy ze zdjęcia.")
    String photoHint();

    @Message("Po pomyłce wybierz plik jeszcze raz.")
    String again();

    @Message("Ćwiczenie")
    String exercise();

    @Message("cały warsztat")
    String wholeWorkshop();

    @Message("Co widać na zdjęciu")
    String description();

    @Message("Jedno zdanie dla osób, które zdjęcia nie zobaczą. Na przykład: arkusz stolika „zdrowie” z 12 kartkami o przychodniach.")
    String descriptionHint();

    @Message("Otwórz w pełnym rozmiarze")
    String open();

    @Message("Przepisz kartki")
    String type();

    @Message("Usuń")
    String remove();

    @Message("zdjęcie: {description}")
    String which(String description);

    @Message("Usunąć to zdjęcie?")
    String removeTitle();

    @Message("Zdjęcia nie da się przywrócić. Przepisane z niego kartki zostaną.")
    String removeLead();

    @Message("Usuń zdjęcie")
    String removeButton();

    @Message("Zostaw")
    String keep();
}
