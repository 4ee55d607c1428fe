package pl.pomost.export;

import java.util.List;
import pl.pomost.plan.FigureData;

/**
 * One slide for the council, before it is drawn.
 *
 * @param more  where the plan says more ("Więcej w planie: rozdział 8"); may be empty
 * @param notes what the speaker may say
 */
record Slide(String title, List<Piece> pieces, String more, String notes) {

    /** What stands under the title, side by side where there are two. */
    sealed interface Piece permits Lines, Grid, Chart {
    }

    /** Sentences, each with a dot before it. */
    record Lines(List<String> lines) implements Piece {
    }

    /**
     * A table; its first column names the rows.
     *
     * @param name   what the table is, for those who hear it
     * @param shares of the width, one for each column
     * @param left   how many rows of the plan are not here
     */
    record Grid(String name, List<String> heads, List<List<String>> rows, List<Double> shares, int left) implements Piece {
    }

    /** @param alternative what the picture shows, in words */
    record Chart(String name, String alternative, FigureData.Bars bars) implements Piece {
    }
}
