package pl.pomost.export;

import java.util.List;

/**
 * How much a page has room for.
 *
 * @param letters    of one text in a table
 * @param figures    numbers about the powiat
 * @param indicators how many of them
 * @param sources    of money; the rest is summed up
 * @param areas      rows of the table of areas
 * @param size       of the letters in print, in points
 */
record OnePageRoom(int letters, int figures, int indicators, int sources, int areas, double size) {

    /** From the most generous to one that fits whatever is written in the plan. */
    static final List<OnePageRoom> STEPS = List.of(new OnePageRoom(120, 6, 6, 6, 8, 8.5), new OnePageRoom(110, 6, 6, 6, 8, 8), new OnePageRoom(90, 5, 6, 5, 8, 8),
            new OnePageRoom(80, 5, 5, 5, 8, 7.5), new OnePageRoom(60, 4, 4, 4, 8, 7.5), new OnePageRoom(40, 3, 3, 3, 8, 7), new OnePageRoom(24, 2, 2, 2, 6, 7));

    /** Where nothing has to fit. */
    static final OnePageRoom SCREEN = new OnePageRoom(160, 6, 6, 6, 12, 8.5);

    int title() {
        return Math.max(60, letters * 2);
    }

    int sentence() {
        return letters * 3;
    }
}
