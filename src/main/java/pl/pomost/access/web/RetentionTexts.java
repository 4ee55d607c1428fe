package pl.pomost.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that says what was removed because its time was over. */
@MessageBundle("retention")
public interface RetentionTexts {

    @Message("Co zostało usunięte po czasie")
    String title();

    @Message("Każdej nocy Pomost usuwa zapisy starsze niż {days} dni (także o wysłanych listach), dane kont zamkniętych ponad {accounts} dni temu i wczytane tabele wcześniejszych planów, z których przez tyle samo dni nikt nie wybrał wierszy.")
    String lead(int days, int accounts);

    @Message("Kiedy")
    String when();

    @Message("Zmiany w historii")
    String deeds();

    @Message("Otwarcia danych chronionych")
    String openings();

    @Message("Zamknięte konta")
    String accounts();

    @Message("Listy i wczytane tabele")
    String others();

    @Message("Usunięcia")
    String runs();

    @Message("Jeszcze nic nie usuwano.")
    String nothing();

    @Message("Usuń teraz, co po czasie")
    String now();
}
