package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a screen reader says on a phone while a workshop goes on; {@code %} stands for what the page knows. */
@MessageBundle("heard")
public interface HeardTexts {

    @Message("Teraz: %.")
    String now();

    @Message("Można pisać.")
    String opened();

    @Message("Pisanie jest zamknięte.")
    String closed();

    @Message("Kartki na ekranie: %.")
    String cards();

    @Message("Są wyniki głosowania.")
    String results();

    @Message("Zapisano kartkę %.")
    String saved();

    @Message("Kartka nie została przyjęta. %")
    String refused();

    @Message("Zostało 5 minut.")
    String five();

    @Message("Czas minął.")
    String over();

    @Message("Czytnik ekranu ma mówić tylko to, co najważniejsze")
    String quiet();
}
