package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.pomost.access.Scope;

/** Reads what reviewers noted for each other; for anybody else there is nothing to read. */
@ApplicationScoped
public class NotesOfReviewers {

    private final ReviewNotes notes;

    NotesOfReviewers(ReviewNotes notes) {
        this.notes = notes;
    }

    /** @param by user name */
    public record Note(UUID id, String text, String by, LocalDate on) {
    }

    /**
     * The newest first.
     *
     * @throws jakarta.ws.rs.ForbiddenException for whoever neither reviews nor decides
     */
    @Transactional
    public List<Note> of(Scope scope) {
        return notes.of(ReviewDoor.requireRops(scope).requireEnrolment()).stream().map(note -> new Note(note.id(), note.text(), note.writtenBy(), note.writtenOn())).toList();
    }
}
