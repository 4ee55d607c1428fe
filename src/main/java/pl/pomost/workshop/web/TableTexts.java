package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Tables that work at the same time, each on an area. */
@MessageBundle("table")
public interface TableTexts {

    @Message("Mój stolik")
    String mine();

    @Message("Przy którym stoliku siedzisz")
    String where();

    @Message("nie siedzę przy żadnym")
    String nowhere();

    @Message("Siadam tutaj")
    String sit();

    @Message("Stolik: {area}")
    String title(String area);

    @Message("Tu notujesz i widzisz kartki tylko tego stolika.")
    String lead();

    @Message("Notuj przy tym stoliku")
    String note();

    @Message("Kartki stolika")
    String cards();

    @Message("Przy tym stoliku nie ma jeszcze kartek.")
    String empty();

    @Message("Teraz nie ma pracy przy stolikach. Zobaczysz tu kartki z tej części, gdy się zacznie.")
    String notNow();

    @Message("Stoliki")
    String all();
}
