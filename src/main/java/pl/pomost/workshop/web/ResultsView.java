package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;

/** What was voted in a hall, question by question: sums, never who voted how. @param split whether it is said by which channels it came */
record ResultsView(List<Result> all, boolean split) {

    static final ResultsView NONE = new ResultsView(List.of(), false);

    /**
     * The answers to one question of dots or levels; of a matrix, to its two.
     *
     * @param id    for headings
     * @param title the question; of a matrix both
     * @param heads what the numbers of a row are called
     * @param rows  the most voted first; of levels in the order of the cards
     */
    record Result(String id, String title, Optional<Grid> grid, List<String> heads, boolean agreeing, List<Row> rows) {
    }

    /**
     * One card, group or standard.
     *
     * @param key     of what was voted on; empty for a group
     * @param number  by which the picture names it; empty where there is none
     * @param cells   numbers, as the heads say
     * @param agreed  level that was agreed; empty for none
     * @param reasons why somebody objects, as written on cards
     */
    record Row(String key, String number, String code, String text, String lang, List<String> cells, TallyView tally, String agreed, List<Said> reasons) {
    }

    /** Words of a card. */
    record Said(String text, String lang) {
    }

    /** Where the middle of all answers puts each card: effect upwards, effort to the right. */
    record Grid(String up, String across, List<Line> lines, List<Mark> marks, List<Point> points) {

        /** A line of the grid, in both directions. */
        record Line(int at) {
        }

        /** A level named at both axes. */
        record Mark(String level, int x, int y) {
        }

        /** @param numbers of the rows that are here */
        record Point(int x, int y, int radius, String numbers) {
        }
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
