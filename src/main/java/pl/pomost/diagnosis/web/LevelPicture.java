package pl.pomost.diagnosis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All standards in one picture: a row for each, a column for each level, a line from where the team is to where it wants to be.
 *
 * @param height of the whole picture, in its own units
 */
record LevelPicture(List<Row> rows, int height) {

    private static final int FIRST = 44;
    private static final int STEP = 22;
    private static final int GAP = 14;
    private static final int ZERO = 90;
    private static final int WIDE = 72;

    /** @param y the middle of the row */
    record Row(StandardRow standard, int y) {

        /** Where the agreed level is; at the edge when there is none. */
        public int from() {
            return standard.level().map(LevelPicture::x).orElse(x(0));
        }

        /** Where the team wants to be in 36 months. */
        public Optional<Integer> to() {
            return standard.later().map(LevelPicture::x);
        }
    }

    static LevelPicture of(List<StandardList.AreaRows> areas) {
        var rows = new ArrayList<Row>();
        int y = FIRST;
        for (StandardList.AreaRows area : areas) {
            for (StandardRow standard : area.rows()) {
                rows.add(new Row(standard, y));
                y += STEP;
            }
            y += GAP;
        }
        return new LevelPicture(List.copyOf(rows), y);
    }

    /** The levels as columns. */
    public List<Integer> columns() {
        return List.of(x(0), x(1), x(2), x(3));
    }

    private static int x(int level) {
        return ZERO + level * WIDE;
    }
}
