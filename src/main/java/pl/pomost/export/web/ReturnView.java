package pl.pomost.export.web;

import java.util.List;
import pl.pomost.shared.Doubts;
import pl.pomost.shared.WordDifference.Piece;

/**
 * What would come of a table that was brought back.
 *
 * @param base    address of the pages of tables
 * @param refused why it was not applied just now; empty when nobody tried
 * @param mark    of what is shown here
 */
record ReturnView(String base, String id, String refused, String counted, List<String> wrong, List<Mistake> mistakes, List<String> notes, Doubts doubts, List<Sheet> sheets,
        String mark, boolean ready) {

    /** @param anchor of the row */
    record Mistake(String anchor, String address, String label, String message) {
    }

    record Sheet(String name, List<Row> rows) {
    }

    /** @param look class and sign of its state */
    record Row(String anchor, String place, String code, String title, String state, String look, String icon, List<Change> changes, List<Mistake> wrong, String kept) {
    }

    /**
     * @param pieces how long texts differ; none for short ones
     * @param choice name of the choice between both; empty when there is none
     * @param file   whether what is in the file is chosen
     */
    record Change(String label, String address, String before, String after, List<Piece> pieces, String choice, boolean file) {
    }
}
