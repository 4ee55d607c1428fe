package pl.pomost.export;

import java.util.List;
import java.util.SortedMap;

/**
 * A sheet of a workbook as text.
 *
 * @param cut whether it has more rows than are read
 */
record OlderSheet(String name, List<Line> lines, boolean cut) {

    /**
     * @param number of the row as the spreadsheet counts, from 1
     * @param cells  by column, from 0; empty cells are not among them
     */
    record Line(int number, SortedMap<Integer, Cell> cells) {

        String text(int column) {
            return cells.containsKey(column) ? cells.get(column).text() : "";
        }
    }

    /** @param computed whether a formula stands in it; its text is the result that the spreadsheet has left there */
    record Cell(String text, boolean computed) {
    }
}
