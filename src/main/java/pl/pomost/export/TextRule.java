package pl.pomost.export;

import java.nio.charset.StandardCharsets;
import pl.pomost.shared.PlainText;

/** Texts and names hold only characters that every document can carry, and fit where they are stored. */
final class TextRule implements Rule {

    private static final String BROKEN = "%s zawiera znak sterujący albo uszkodzony znak. Usuń go i wpisz tekst ponownie.";
    /** Whatever a form takes comes in again: at most 30,000 letters, of which each may take four bytes. */
    private static final int MOST_BYTES = 120_000;

    @Override
    public void check(Spot file, ProcessContext context, Mistakes mistakes) {
        file.text().filter(PlainText::isBroken).ifPresent(text -> mistakes.add(file, BROKEN.formatted("Tekst")));
        file.text().filter(TextRule::tooLong).ifPresent(text -> mistakes.add(file, "Tekst jest za długi. Skróć go."));
        if (file.names().anyMatch(PlainText::isBroken)) {
            mistakes.add(file, BROKEN.formatted("Nazwa pola"));
        } else {
            file.children().forEach(child -> check(child, context, mistakes));
        }
    }

    private static boolean tooLong(String text) {
        return text.length() > MOST_BYTES / 4 && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}
