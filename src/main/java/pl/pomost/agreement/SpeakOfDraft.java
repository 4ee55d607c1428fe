package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.VersionDifference.Part;

/** Members of a group suggest other words for parts of a draft, and say what they think of them. */
@ApplicationScoped
public class SpeakOfDraft {

    private final DraftDoor door;
    private final Suggestions suggestions;
    private final DraftComments comments;
    private final Authors authors;
    private final AuditLog audit;

    SpeakOfDraft(DraftDoor door, Suggestions suggestions, DraftComments comments, Authors authors, AuditLog audit) {
        this.door = door;
        this.suggestions = suggestions;
        this.comments = comments;
        this.authors = authors;
        this.audit = audit;
    }

    /**
     * @throws ForbiddenException for whoever does not write in the group
     * @throws ForbiddenMove      when the wording is closed, or the words are those that stand there
     */
    @Transactional
    public UUID suggest(Viewer by, DraftAtHand draft, Part part, String wanted, String reason) {
        door.requireWriter(by, draft);
        if (!draft.isDraft()) {
            throw new ForbiddenMove("Treść jest zamknięta, więc nie można już proponować zmian. Napisz komentarz albo poproś moderatora o powrót do redakcji.");
        }
        String stands = part.of(draft.version().wording());
        if (stands.equals(wanted)) {
            throw new ForbiddenMove("To są te same słowa, które już tu stoją.");
        }
        if (wanted.isEmpty() && part.isNeeded()) {
            throw new ForbiddenMove("Ta część nie może być pusta.");
        }
        var suggestion = new Suggestion(draft.code(), draft.number(), part, stands, wanted, reason).made(authors.of(by, draft.group()));
        suggestions.persist(suggestion);
        audit.record(by.username(), "agreement.suggested", null, draft.code(), "Zaproponowano zmianę w projekcie wersji " + draft.number() + " standardu " + draft.code() + ".");
        return suggestion.id();
    }

    /** @throws NotFoundException when there is no such suggestion. @throws ForbiddenException for whoever did not make it */
    @Transactional
    public void withdraw(Viewer by, DraftAtHand draft, UUID id) {
        Suggestion suggestion = suggestions.toChange(id, draft.code(), draft.number()).orElseThrow(NotFoundException::new);
        require(suggestion.madeBy().equals(by.username()));
        suggestion.withdraw(authors.of(by, draft.group()));
        audit.record(by.username(), "agreement.unsuggested", null, draft.code(), "Wycofano propozycję zmiany w projekcie wersji " + draft.number() + " standardu " + draft.code() + ".");
    }

    /** Also while the draft is out for opinions. @throws ForbiddenMove when it is settled */
    @Transactional
    public void comment(Viewer by, DraftAtHand draft, Part part, String words) {
        door.requireWriter(by, draft);
        if (!draft.isOpen()) {
            throw new ForbiddenMove("Ta wersja jest już rozstrzygnięta.");
        }
        comments.persist(new DraftComment(draft.code(), draft.number(), part, words, authors.of(by, draft.group())));
        audit.record(by.username(), "agreement.commented", null, draft.code(), "Skomentowano projekt wersji " + draft.number() + " standardu " + draft.code() + ".");
    }

    /** By whoever wrote it, or by whoever leads the group. */
    @Transactional
    public void takeAway(Viewer by, DraftAtHand draft, UUID id) {
        DraftComment comment = comments.findByIdOptional(id).filter(each -> each.isOf(draft.code(), draft.number())).orElseThrow(NotFoundException::new);
        require(comment.madeBy().equals(by.username()) || door.mayLead(by, draft.group()));
        comments.delete(comment);
        audit.record(by.username(), "agreement.uncommented", null, draft.code(), "Usunięto komentarz do projektu wersji " + draft.number() + " standardu " + draft.code() + ".");
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
