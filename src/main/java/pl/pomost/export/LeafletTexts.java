package pl.pomost.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of short documents drawn from a plan, in the language of the document; and of the pages that show them. */
@MessageBundle("leaflets")
public interface LeafletTexts {

    @Message("Plan na jednej stronie")
    String onePage();

    @Message("Prostym językiem: {powiat}")
    String plain(String powiat);

    @Message("Plan prostym językiem")
    String plainShort();

    @Message("Wersja {version}, stan na {day}")
    String version(String version, String day);

    @Message("Wersja robocza {version}, stan na {day}. Może się jeszcze zmienić.")
    String draft(String version, String day);

    @Message("Dla zespołu i ROPS: małe liczby osób nie są ukryte.")
    String full();

    @Message("Stan planu")
    String standing();

    @Message("Przyjęcie")
    String adopted();

    @Message("{kind} nr {number} z dnia {day}, {organ}")
    String act(String kind, String number, String day, String organ);

    @Message("Opublikowano")
    String published();

    @Message("Cały plan, po polsku")
    String whole();

    @Message("Tego streszczenia nie ma jeszcze w tym języku. Pomost nie tłumaczy sam: tekst musi napisać albo potwierdzić człowiek.")
    String missing();

    @Message("Nie podano, kto przetłumaczył albo potwierdził ten tekst.")
    String unconfirmed();

    @Message("{language} – jeszcze nie ma")
    String notThere(String language);

    @Message("W jakim języku")
    String languages();

    @Message("Pobierz")
    String download();

    @Message("PDF (jedna strona A4)")
    String onePagePdf();

    @Message("PDF")
    String pdf();

    @Message("Word")
    String docx();

    @Message("Plan")
    String plan();

    @Message("Napisz albo potwierdź teksty w innych językach na stronie planu, w rozdziale ze streszczeniem.")
    String whereToWrite();

    @Message("Krótsze wersje planu")
    String shorter();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Excel")
    String xlsx();

    @Message("Podsumowanie regionu")
    String region();

    @Message("Podsumowanie opublikowanych planów, edycja {year}")
    String regionOf(int year);

    @Message("Stan na {day}")
    String asOf(String day);

    @Message("Kolejka ocen")
    String queue();

    @Message("Opublikowane plany")
    String plans();

    @Message("Zobacz wersję dla wszystkich")
    String forEverybody();

    @Message("Wróć do wersji dla zespołu")
    String forTheTeam();
}
