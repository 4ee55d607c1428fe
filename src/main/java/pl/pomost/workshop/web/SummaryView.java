package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.FormView;
import pl.pomost.shared.WordDifference;

/** What came of a workshop, as everybody of the team reads it. */
record SummaryView(List<TextBlock> text, boolean closed) {

    /**
     * Writing it.
     *
     * @param drafted whether a draft that nobody has saved stands in the field
     * @param clash   from what is saved to what stands in the field, when somebody else has saved meanwhile
     * @param merged  whether the changes of both stand in the field
     */
    record Writing(FormView form, boolean drafted, Optional<List<WordDifference.Piece>> clash, boolean merged) {
    }
}
