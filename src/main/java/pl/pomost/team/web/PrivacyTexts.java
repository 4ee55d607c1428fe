package pl.pomost.team.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the privacy clause. */
@MessageBundle("privacy")
public interface PrivacyTexts {

    @Message("Klauzula informacyjna")
    String title();

    @Message("Wersja {version}. Wzór; przed użyciem sprawdza go inspektor ochrony danych.")
    String version(String version);

    @Message("Znam tę klauzulę")
    String accept();

    @Message("Klauzula przyjęta {when}.")
    String accepted(String when);

    @Message("Zapisano.")
    String saved();

    @Message("Kto zna klauzulę")
    String readers();

    @Message("{read} z {all}")
    String counted(long read, int all);

    @Message("Osoba")
    String person();

    @Message("Kiedy")
    String when();

    @Message("na papierze, wpisano {when}")
    String onPaper(String when);

    @Message("podpis na papierze")
    String signed();

    @Message("Zapisz podpisy z papieru")
    String save();

    @Message("Twoje konto nie jest jeszcze połączone z osobą w zespole, więc nie możesz tu potwierdzić klauzuli. Koordynator wpisuje konto przy osobie.")
    String unknown();

    @Message("Nie ma cię jeszcze na liście zespołu, więc nie wiemy, czyje przeczytanie odnotować.")
    String unknownYet();

    @Message("Dopisz siebie do zespołu")
    String enterYourself();
}
