package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of grouping, for whoever leads. */
@MessageBundle("grouping")
public interface GroupingTexts {

    @Message("Podpowiedz grupy")
    String suggest();

    @Message("Podpowiedzi grup: {title}")
    String suggestTitle(String title);

    @Message("Pomost szuka kartek o podobnych słowach, także odmienionych i z literówką. Nie wie, co słowa znaczą: decydujesz ty. Odznacz to, co nie pasuje.")
    String suggestLead();

    @Message("Nie widać kartek o podobnych słowach. Grupuj na tablicy tak, jak mówi sala.")
    String nothing();

    @Message("Może mówią o tym samym: {words} ({cards})")
    String because(String cards, String words);

    @Message("różne obszary")
    String acrossAreas();

    @Message("Pasują do grupy „{title}”.")
    String toGroup(String title);

    @Message("już w grupie")
    String inside();

    @Message("Połącz zaznaczone")
    String accept();

    @Message("To różne sprawy")
    String reject();

    @Message("Cofnij ostatni krok")
    String undoLast();

    @Message("Tablica")
    String board();

    @Message("Na tablicę")
    String toBoard();

    @Message("Do prowadzenia")
    String toLead();

    @Message("Kartkę możesz też przeciągnąć na inną kartkę albo do grupy.")
    String dragHint();

    @Message("Kartki tej części zobaczysz tu po odsłonięciu. Wcześniej są na tablicy:")
    String boardLater();

    @Message("Zmieniono tablicę.")
    String changed();

    @Message("Nie udało się zapisać. Sprawdź połączenie i spróbuj jeszcze raz.")
    String failed();
}
