package pl.pomost.agreement.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;
import pl.pomost.shared.WordDifference.Piece;

/**
 * The page of a draft: its wording part by part, rounds, opinions, everything that it ever said.
 *
 * @param waiting how many suggestions wait for a decision
 */
record DraftView(DraftHead head, List<Row> parts, long waiting, List<RoundRow> rounds, List<OpinionRow> opinions, List<Revision> revisions, Optional<Compared> compared) {

    /** @param address of the page of this part. @param talk what is suggested and said of it; may be empty. @param open how many suggestions wait for a decision */
    record Row(String label, String text, String address, String talk, long open) {
    }

    /** The round that is under way; another one may not be opened beside it. */
    public Optional<RoundRow> running() {
        return rounds.stream().filter(RoundRow::open).findFirst();
    }

    /** @param open whether it is under way */
    record RoundRow(String address, String kind, Look state, String result, boolean open) {
    }

    /**
     * @param who     whose opinion it is
     * @param details when, who said so, which wording
     * @param outside whether it is an organisation
     * @param asking  whether it is still asked for
     */
    record OpinionRow(String id, String who, boolean outside, Look state, String words, String question, String details, boolean asking) {
    }

    record Revision(int number, String day, String who, String source) {
    }

    /** @param parts that differ; none when both say the same */
    record Compared(String before, String after, List<Choice> choices, List<Part> parts) {
    }

    record Part(String label, List<Piece> pieces) {
    }
}
