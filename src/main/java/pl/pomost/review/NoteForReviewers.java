package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** Reviewers and approvers note something for each other. It is not in the history either: the powiat reads that. */
@ApplicationScoped
public class NoteForReviewers {

    private final ReviewDoor door;
    private final ReviewNotes notes;
    private final DomainClock today;
    private final Clock clock;

    NoteForReviewers(ReviewDoor door, ReviewNotes notes, DomainClock today, Clock clock) {
        this.door = door;
        this.notes = notes;
        this.today = today;
        this.clock = clock;
    }

    /**
     * @param id     made by the form, so that a note sent twice is one
     * @param target section or entry that it is about
     */
    @Transactional
    public void note(Scope scope, UUID id, Optional<String> target, String text) {
        ReviewDoor.requireRops(scope);
        Submission submission = door.current(scope);
        if (text.isBlank()) {
            throw new ForbiddenMove("Napisz notatkę.");
        }
        if (notes.findByIdOptional(id).isEmpty()) {
            notes.persist(new ReviewNote(id, submission.enrolmentId(), submission.version(), target, text, scope.viewer().username(), today.today(), clock.instant()));
        }
    }

    /** Takes one's own note away. */
    @Transactional
    public void remove(Scope scope, UUID id) {
        ReviewDoor.requireRops(scope);
        notes.delete("id = ?1 and enrolmentId = ?2 and writtenBy = ?3", id, scope.requireEnrolment(), scope.viewer().username());
    }
}
