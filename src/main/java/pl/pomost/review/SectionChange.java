package pl.pomost.review;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.WordDifference.Piece;

/**
 * A section of a plan (a chapter, a part of one, an entry) that is not the same in two versions.
 *
 * @param id     of the section: the code, where it is an entry
 * @param path   ids of the sections it stands in, the chapter first
 * @param title  as it is now; of one that is gone, as it was
 * @param moved  the title of what it stood in before, or of where it stands now when it only changed its place there; empty when it did not move
 * @param titles word by word, when the title is another; empty otherwise
 */
public record SectionChange(Kind kind, String id, List<String> path, String title, Optional<String> moved, List<Piece> titles, List<DifferencePart> parts) {

    /** MOVED: only its place is another. Whatever was changed and moved is CHANGED, and says where it was. */
    public enum Kind {
        ADDED, REMOVED, CHANGED, MOVED
    }

    /** Whether it is the section of that id or stands within it. */
    public boolean isWithin(String section) {
        return id.equals(section) || path.contains(section);
    }

    SectionChange withParts(List<DifferencePart> fewer) {
        return new SectionChange(kind, id, path, title, moved, titles, fewer);
    }
}
