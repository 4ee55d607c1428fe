package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which whoever leads a workshop sees the votes. */
@MessageBundle("tallies")
public interface TallyTexts {

    @Message("Wyniki: {workshop}")
    String title(String workshop);

    @Message("Wszystkie głosy razem: z telefonów, z podniesionych rąk i z papieru. Tu widać, skąd przyszły; ekran i telefony pokazują same sumy, i dopiero gdy je pokażesz.")
    String lead();

    @Message("sala to widzi")
    String shown();

    @Message("Wpisz ręce albo kropki z papieru")
    String enter();

    @Message("Uzgodniony poziom")
    String agreeing();

    @Message("Gdy każdy oceni sam, uzgodnijcie jeden poziom i wpiszcie dowód. Trafi do samooceny standardów razem z liczbą ocen, bez nazwisk.")
    String agreeingHint();

    @Message("Oceny od najniższego poziomu: {spread}")
    String spread(String spread);

    @Message("Poziom")
    String level();

    @Message("Dowód")
    String evidence();

    @Message("Zapisz poziom: {standard}")
    String save(String standard);

    @Message("W tym warsztacie nie ma ćwiczeń z głosowaniem.")
    String none();
}
