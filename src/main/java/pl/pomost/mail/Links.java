package pl.pomost.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Addresses of pages in plain words: what of a text a reader may press. */
public final class Links {

    /** A full stop, comma or bracket at its end belongs to the sentence. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"„”]*[^\\s<>\"„”.,;:!?)]");

    private Links() {
    }

    /** A piece of a text; an address leads where it says. */
    public record Piece(String text, boolean link) {
    }

    static List<String> in(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
    }

    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (MatchResult found : ADDRESS.matcher(text).results().toList()) {
            if (found.start() > done) {
                pieces.add(new Piece(text.substring(done, found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            done = found.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }
}
