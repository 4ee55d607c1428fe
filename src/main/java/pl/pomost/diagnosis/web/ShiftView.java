package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.Choice;

/**
 * Two states of the self-assessment side by side.
 *
 * @param kept    the snapshots, the newest first
 * @param choices of the earlier state, and {@code later} of the later one, which may be today's
 * @param from    chosen earlier state, and {@code to} the later one; empty while there is no snapshot
 */
record ShiftView(String teryt, String powiat, boolean mayKeep, List<Kept> kept, List<Choice> choices, List<Choice> later, String from, String to, Optional<Shifts> shifts) {

    /** A snapshot in the list. */
    record Kept(String day, String name, String reason, int count) {
    }

    /**
     * What changed.
     *
     * @param height of the picture, in its own units
     */
    record Shifts(String title, String sums, List<Line> lines, int height) {

        /** The levels as columns of the picture. */
        public List<Integer> columns() {
            return List.of(Line.x(0), Line.x(1), Line.x(2), Line.x(3));
        }
    }

    /**
     * One standard.
     *
     * @param linked whether the standard still has a page of its own in this process
     * @param before level or why there is none, in words
     * @param target wanted then and later, in words. @param proofs how many show the level then and later, with the new ones, in words
     * @param change direction in words
     * @param sign   of the direction, beside the words
     * @param y      the middle of its row in the picture
     */
    record Line(String code, String name, boolean linked, String area, String before, String after, String change, String sign, String remark, String target, String proofs, Optional<Integer> from, Optional<Integer> to, int y) {

        private static final int ZERO = 90;
        private static final int WIDE = 72;
        private static final int RADIUS = 7;
        private static final int HEAD = 6;

        static int x(int level) {
            return ZERO + level * WIDE;
        }

        public boolean drawn() {
            return to.isPresent() || from.isPresent();
        }

        /** Whether there is a way from one point to another. */
        public boolean moves() {
            return from.isPresent() && to.isPresent() && !from.equals(to);
        }

        public boolean startsApart() {
            return from.isPresent() && !from.equals(to);
        }

        public int fromX() {
            return x(from.orElse(0));
        }

        public int toX() {
            return x(to.orElse(0));
        }

        /** The arrow's head, just before the later point. */
        public String head() {
            int way = toX() > fromX() ? -1 : 1;
            int tip = toX() + way * RADIUS;
            return "M" + tip + " " + y + "l" + way * HEAD + " -" + HEAD + "v" + 2 * HEAD + "z";
        }
    }
}
