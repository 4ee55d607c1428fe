package pl.pomost.review;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.shared.WordDifference.Kind;
import pl.pomost.shared.WordDifference.Piece;

/** A piece of a section that is not the same in two versions of a plan. */
public sealed interface DifferencePart permits DifferencePart.Words, DifferencePart.Rows {

    /** Running text, word by word. What did not change is there too, so that it can be read. */
    record Words(List<Piece> pieces) implements DifferencePart {
    }

    /** A table, a list of attributes or the figures of a picture, as their table: only the rows that differ. */
    record Rows(String caption, List<Row> rows) implements DifferencePart {
    }

    /**
     * @param kind  SAME when the row is in both and some of its cells differ
     * @param code  of the entry that the row shows; empty for most rows
     * @param head  what names the row
     * @param cells those that differ; of a row that came or went, all that say something
     */
    record Row(Kind kind, String code, String head, List<Cell> cells) {

        /** Whether the row speaks of the entry. */
        public boolean isAbout(String entry) {
            return code.equals(entry) || head.equals(entry) || head.startsWith(entry + " ");
        }
    }

    record Cell(String column, List<Piece> pieces) {
    }

    /** Everything that was said in the part before and is said now, for those who look for a word. */
    default Stream<Piece> said() {
        return this instanceof Words words ? words.pieces().stream()
                : ((Rows) this).rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.pieces().stream());
    }
}
