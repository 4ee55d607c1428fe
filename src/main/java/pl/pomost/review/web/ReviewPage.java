package pl.pomost.review.web;

import java.util.List;
import java.util.UUID;
import pl.pomost.plan.PlanParts.Part;
import pl.pomost.shared.FormView;

/**
 * The review screen: the frozen document beside the criteria.
 *
 * @param column    which of both a phone shows: document or criteria
 * @param progress  how far the judging is, in words; empty where nothing was kept at submission
 * @param seesNotes whether notes of reviewers are shown at all
 * @param note      form of a new note
 */
record ReviewPage(ReviewHead head, String column, List<List<Place>> chapters, String progress, List<CriterionView> judged, List<CriterionView> automatic, boolean seesNotes,
        List<NoteView> notes, FormView note, UUID noteId, int remarks) {

    /** A section of the document with what was remarked of it. */
    record Place(Part part, List<RemarkView> remarks, boolean takesRemarks) {

        private static final int DEEPEST = 6;

        /** The document stands under a heading of the page. */
        public int level() {
            return Math.min(part.level() + 1, DEEPEST);
        }

        public String heading() {
            return part.number().isEmpty() || part.isEntry() ? part.title() : part.number() + (part.number().endsWith(".") ? " " : ". ") + part.title();
        }
    }

    /** @param own whether the viewer wrote it and may take it away */
    record NoteView(UUID id, String text, String by, boolean own) {
    }
}
