package pl.pomost.agreement.web;

import java.util.List;
import pl.pomost.shared.Look;
import pl.pomost.shared.Paged;
import pl.pomost.shared.WordDifference.Piece;

/** One part of a draft with everything that was suggested and said of it. */
record SectionView(DraftHead head, String label, String address, String text, Paged<Suggested> suggestions, List<Said> comments) {

    /**
     * @param pieces      where it differs from what the part says, or said when it was decided
     * @param decision    may be empty
     * @param taken       what was written instead, where it was accepted with changes; may be empty
     * @param mayWithdraw whether the viewer made it and may take it back
     */
    record Suggested(String id, String who, String reason, Look state, List<Piece> pieces, boolean changedSince, String decision, String taken, boolean mayDecide, boolean mayWithdraw) {
    }

    record Said(String id, String who, String words, boolean mayTakeAway) {
    }
}
