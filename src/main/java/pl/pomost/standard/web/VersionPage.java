package pl.pomost.standard.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.process.Talks;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Look;
import pl.pomost.shared.WordDifference.Piece;
import pl.pomost.standard.GoodPractices;
import pl.pomost.standard.StandardState;

/**
 * One standard: the version shown, all versions that the viewer may see, and how two of them differ.
 *
 * @param number     of the version shown
 * @param inForce    the version by which powiats are assessed today
 * @param texts      what else the version says
 * @param versions   the newest first
 * @param compared   numbers of two versions, and where they differ; nothing while there is but one
 * @param everything whether the viewer is signed in: sees drafts, reasons of steps and numbers of powiats
 * @param practices  that raise it, and have been published
 * @param talks      of thematic groups about it
 * @param tasks      what the viewer may do
 */
record VersionPage(String code, String area, String areaName, String name, int number, Look state, Optional<Integer> inForce, List<String> levels, List<Said> texts,
        List<Line> versions, Optional<Compared> compared, boolean everything, List<GoodPractices.Raising> practices, Talks.About talks, Tasks tasks) {

    /** A part of the wording. */
    record Said(String label, String text) {
    }

    /** A version in the table. @param powiats assessed by it */
    record Line(int number, Look state, boolean superseded, String since, long powiats, List<String> steps) {
    }

    /** Two versions side by side. */
    record Compared(int before, int after, List<Choice> numbers, List<Part> parts) {

        public String earlier() {
            return String.valueOf(before);
        }

        public String later() {
            return String.valueOf(after);
        }
    }

    /** A part that differs. */
    record Part(String label, List<Piece> pieces) {
    }

    /**
     * @param write the draft that may be written on
     * @param begin whether a new version may be begun
     * @param moves states that the version shown may be moved to; its number is {@code moved}
     * @param lock  number of the last change of that version
     * @param open  another version, which is being written or is out for opinions
     */
    record Tasks(Optional<Integer> write, boolean begin, Optional<Integer> moved, List<Choice> moves, int lock, Optional<Integer> open) {

        /** Whether the next step may be that the version is agreed. */
        public boolean agrees() {
            return Choice.codes(moves).contains(StandardState.AGREED.code());
        }
    }

    public boolean shownIsInForce() {
        return inForce.filter(current -> current == number).isPresent();
    }
}
