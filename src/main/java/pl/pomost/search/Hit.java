package pl.pomost.search;

import java.util.List;
import pl.pomost.process.FindableKind;

/**
 * A thing that was found, for somebody who may see it.
 *
 * @param teryt   of its powiat, empty for what is of the region
 * @param year    of the edition, 0 for what is of the region
 * @param title   in pieces, so that the words that were found can be marked
 * @param snippet of its text
 */
public record Hit(FindableKind kind, String teryt, int year, String area, String code, List<Piece> title, List<Piece> snippet, String address) {

    /** @param marked whether it is one of the words that were looked for; plain text, to be escaped as any other */
    public record Piece(String text, boolean marked) {
    }

    public String plainTitle() {
        return String.join("", title.stream().map(Piece::text).toList());
    }

    public String plainSnippet() {
        return String.join("", snippet.stream().map(Piece::text).toList());
    }
}
