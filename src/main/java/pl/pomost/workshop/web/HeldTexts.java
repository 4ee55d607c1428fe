package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Cards that are not shown to all, in the words of the room. */
@MessageBundle("held")
public interface HeldTexts {

    @Message("Czekają na twoją zgodę")
    String waiting();

    @Message("Parking")
    String parking();

    @Message("Niepokazane")
    String refused();

    @Message("Co zostało z warsztatu: {title}")
    String leftBy(String title);

    @Message("Otwarte pytania i pierwsze kroki")
    String carried();

    @Message("Bez grupy")
    String ungrouped();

    @Message("Zdjęte z ekranów")
    String hidden();

    @Message("Pokaż")
    String show();

    @Message("Pokaż wszystkie")
    String showAll();

    @Message("Wyjmij z parkingu")
    String takeOut();

    @Message("Na parking")
    String park();

    @Message("Zdejmij z ekranów")
    String hide();

    @Message("Nie pokazuj")
    String refuse();

    @Message("Powód, który przeczyta autor")
    String reason();

    @Message("Zdjęła z ekranów osoba prowadząca.")
    String hiddenReason();

    @Message("Nowa myśl na parking")
    String newThought();

    @Message("Co padło nie w porę i ma poczekać")
    String thought();

    @Message("Obszar")
    String area();

    @Message("cały powiat")
    String wholePowiat();

    @Message("czeka na osobę prowadzącą")
    String isWaiting();

    @Message("nie pokazano na ekranach")
    String isRefused();

    @Message("na parkingu")
    String isParked();

    @Message("zdjęta z ekranów")
    String isHidden();
}
