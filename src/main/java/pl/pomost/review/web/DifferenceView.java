package pl.pomost.review.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.review.DifferencePart;
import pl.pomost.review.SectionChange;
import pl.pomost.shared.Look;
import pl.pomost.shared.WordDifference;
import pl.pomost.shared.WordDifference.Piece;

/** A section that changed, as pages show it. */
record DifferenceView(String id, String title, Look kind, Optional<String> movedFrom, List<Piece> titles, List<Part> parts) {

    /** Running text, or a table: one of both is empty. */
    record Part(List<Piece> pieces, String caption, List<Row> rows) {
    }

    /** @param what empty for a row that is in both versions */
    record Row(String head, String what, List<DifferencePart.Cell> cells) {
    }

    static List<DifferenceView> of(List<SectionChange> changes, RemarkTexts texts) {
        return changes.stream().map(change -> of(change, texts)).toList();
    }

    private static DifferenceView of(SectionChange change, RemarkTexts texts) {
        return new DifferenceView(change.id(), change.title(), look(change.kind(), texts), change.moved().filter(from -> !from.isBlank()).map(texts::movedFrom), change.titles(),
                change.parts().stream().map(part -> part(part, texts)).toList());
    }

    private static Look look(SectionChange.Kind kind, RemarkTexts texts) {
        return switch (kind) {
            case ADDED -> new Look(texts.added(), "is-ok", "plus");
            case REMOVED -> new Look(texts.removed(), "is-bad", "error");
            case CHANGED -> new Look(texts.changed(), "is-now", "edit");
            case MOVED -> new Look(texts.moved(), "is-next", "undo");
        };
    }

    private static Part part(DifferencePart part, RemarkTexts texts) {
        if (part instanceof DifferencePart.Words words) {
            return new Part(words.pieces(), "", List.of());
        }
        var table = (DifferencePart.Rows) part;
        return new Part(List.of(), table.caption(), table.rows().stream().map(row -> new Row(row.head(), what(row.kind(), texts), row.cells())).toList());
    }

    private static String what(WordDifference.Kind kind, RemarkTexts texts) {
        return switch (kind) {
            case NEW -> texts.rowAdded();
            case GONE -> texts.rowRemoved();
            case SAME -> "";
        };
    }
}
