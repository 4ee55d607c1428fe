package pl.pomost.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.pomost.search.Hit.Piece;
import pl.pomost.wording.Lemmas;
import pl.pomost.wording.Lemmas.Token;

/** Cuts out of a text what shows why it was found, with the words that were looked for apart. Pieces are plain text: a page escapes them as any other. */
final class Snippets {

    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final String CUT = "…";
    /** Stands where one text ends and the next begins. */
    private static final String BETWEEN = " · ";

    private final Lemmas lemmas;
    private final Set<String> terms;

    /** @param terms base forms that were found */
    Snippets(Lemmas lemmas, Set<String> terms) {
        this.lemmas = lemmas;
        this.terms = terms;
    }

    /** The whole text. */
    List<Piece> whole(String text) {
        return pieces(text, 0, text.length(), hits(text));
    }

    /** The part of it where most of the words are near each other; its beginning when it has none. */
    List<Piece> part(String text) {
        List<Token> hits = hits(text);
        int from = hits.isEmpty() ? 0 : begin(text, best(hits).start() - BEFORE);
        int to = end(text, from + LENGTH);
        List<Piece> pieces = new ArrayList<>(pieces(text, from, to, hits));
        if (from > 0) {
            pieces.add(0, new Piece(CUT, false));
        }
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return pieces;
    }

    /** How a word is written where it was found. */
    String firstWritten(String text, String term) {
        return Lemmas.tokens(text).stream().filter(token -> lemmas.of(token.written()).contains(term)).map(Token::written).findFirst().orElse(term);
    }

    private List<Token> hits(String text) {
        return Lemmas.tokens(text).stream().filter(token -> lemmas.of(token.written()).stream().anyMatch(terms::contains)).toList();
    }

    private Token best(List<Token> hits) {
        Token best = hits.get(0);
        long most = 0;
        for (int i = 0; i < hits.size(); i++) {
            int start = hits.get(i).start();
            long near = hits.stream().skip(i).takeWhile(hit -> hit.end() <= start + LENGTH - BEFORE).flatMap(hit -> lemmas.of(hit.written()).stream()).filter(terms::contains).distinct().count();
            if (near > most) {
                most = near;
                best = hits.get(i);
            }
        }
        return best;
    }

    private static List<Piece> pieces(String text, int from, int to, List<Token> hits) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (Token hit : hits) {
            if (hit.start() >= at && hit.end() <= to) {
                add(pieces, text.substring(at, hit.start()), false);
                add(pieces, text.substring(hit.start(), hit.end()), true);
                at = hit.end();
            }
        }
        add(pieces, text.substring(at, to), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replace("\n", BETWEEN), marked));
        }
    }

    /** Never within a word. */
    private static int begin(String text, int wanted) {
        int at = Math.max(0, wanted);
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int end(String text, int wanted) {
        int at = Math.min(text.length(), wanted);
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at == 0 ? Math.min(text.length(), wanted) : at;
    }
}
