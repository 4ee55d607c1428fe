package pl.pomost.plan.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.plan.WordDifference.Piece;
import pl.pomost.shared.FormView;

/**
 * The form of one text.
 *
 * @param address of the form
 * @param saved   when and by whom it was saved last, in words; empty while there is no text
 * @param clash   what somebody else saved in the meantime
 * @param merged  whether both versions stand in the field now
 */
record TextPage(String plan, String address, FormView form, Optional<String> saved, Optional<Clash> clash, boolean merged) {

    /** @param difference from what is saved to what was typed */
    record Clash(String who, String theirs, List<PieceView> difference) {
    }

    /** A piece of a difference: its tag, empty for what both say. */
    record PieceView(String tag, String text) {

        static List<PieceView> of(List<Piece> pieces) {
            return pieces.stream().map(piece -> new PieceView(switch (piece.kind()) {
                case SAME -> "";
                case GONE -> "del";
                case NEW -> "ins";
            }, piece.text())).toList();
        }
    }
}
