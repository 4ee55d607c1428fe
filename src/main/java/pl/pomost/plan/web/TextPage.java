package pl.pomost.plan.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;
import pl.pomost.shared.WordDifference.Piece;

/**
 * The form of one text.
 *
 * @param address of the form
 * @param saved   when and by whom it was saved last, in words; empty while there is no text
 * @param clash   what somebody else saved in the meantime
 * @param merged  whether both versions stand in the field now
 * @param origins how a text in another language may have come to be; empty for a Polish one
 */
record TextPage(String plan, String address, FormView form, Optional<String> saved, Optional<Clash> clash, boolean merged, List<Choice> origins) {

    /**
     * @param difference from what is saved to what stands in the field
     * @param merged     whether the changes of both stand in the field
     */
    record Clash(String who, String theirs, List<Piece> difference, boolean merged) {
    }
}
