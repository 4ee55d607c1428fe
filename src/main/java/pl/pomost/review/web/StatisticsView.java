package pl.pomost.review.web;

import java.util.List;

/** Remarks over all powiats, as bars and as the tables of the same numbers. */
record StatisticsView(String lead, boolean any, int height, List<Bar> bars, List<Row> topics, List<Row> criteria) {

    /** A bar of the picture: in how many powiats. @param width of at most 200 */
    record Bar(String label, String alternative, int top, int base, int width, int numberAt, int powiats) {
    }

    record Row(String name, int powiats, int remarks, int blocking) {
    }
}
