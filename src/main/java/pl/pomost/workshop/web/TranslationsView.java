package pl.pomost.workshop.web;

import java.util.List;
import pl.pomost.shared.SentForm;

/**
 * A card's words in other languages, and the form of one more.
 *
 * @param languages those that it may be translated into; none when the viewer may not
 * @param typed     the form as it was sent, when it has to be mended
 */
record TranslationsView(List<Row> rows, List<Choice> languages, SentForm typed) {

    /** A translation; {@code who} made it. */
    record Row(String lang, String language, String text, String who, boolean stale) {
    }

    public boolean open() {
        return typed.isSent();
    }

    public String text() {
        return typed.text("tlumaczenie");
    }
}
