package pl.pomost.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.ProposeVersion;
import pl.pomost.standard.StandardDraft;
import pl.pomost.standard.VersionDifference.Part;

/** Whoever leads a group decides about suggestions: takes them over into the draft, word for word or changed, or leaves them, each with a reason. */
@ApplicationScoped
public class Consolidate {

    private final DraftDoor door;
    private final Suggestions suggestions;
    private final DraftRevisions revisions;
    private final ProposeVersion propose;
    private final Authors authors;
    private final AuditLog audit;
    private final Event<Decided> decided;

    Consolidate(DraftDoor door, Suggestions suggestions, DraftRevisions revisions, ProposeVersion propose, Authors authors, AuditLog audit,
            Event<Decided> decided) {
        this.door = door;
        this.suggestions = suggestions;
        this.revisions = revisions;
        this.propose = propose;
        this.authors = authors;
        this.audit = audit;
        this.decided = decided;
    }

    /**
     * Writes words into the draft. Other parts may have changed since the page was opened; the part itself may not.
     *
     * @param seen  seal of what the part said on the page on which it was decided
     * @param words what it is to say
     * @throws EditedMeanwhile when the part says something else by now
     * @throws ForbiddenMove   when the suggestion is decided already, the wording is closed, or the part would be left empty
     */
    @Transactional
    public void accept(Viewer by, DraftAtHand draft, UUID id, String seen, String words, String why) {
        Suggestion suggestion = suggestion(by, draft, id);
        Part part = suggestion.part();
        CatalogueVersion version = draft.version();
        if (!Seal.of(part.of(version.wording())).equals(seen)) {
            throw new EditedMeanwhile(draft.code());
        }
        if (words.isBlank() && part.isNeeded()) {
            throw new ForbiddenMove("Ta część nie może być pusta.");
        }
        suggestion.accept(words, authors.of(by, draft.group()), why);
        propose.rewrite(by, draft.code(), draft.number(), version.lock(), new StandardDraft(part.in(version.wording(), words), version.changes(), version.owner()));
        revisions.newest(draft.code(), draft.number()).ifPresent(revision -> revision.by(suggestion.id()));
        decided.fire(new Decided(draft, suggestion));
        record(by, draft, "agreement.accepted", suggestion.wanted().equals(words) ? "Przyjęto propozycję zmiany: " : "Przyjęto ze zmianami propozycję zmiany: ");
    }

    /** @throws ForbiddenMove when it is decided already */
    @Transactional
    public void reject(Viewer by, DraftAtHand draft, UUID id, String why) {
        Suggestion suggestion = suggestion(by, draft, id);
        suggestion.reject(authors.of(by, draft.group()), why);
        decided.fire(new Decided(draft, suggestion));
        record(by, draft, "agreement.rejected", "Nie przyjęto propozycji zmiany: ");
    }

    private Suggestion suggestion(Viewer by, DraftAtHand draft, UUID id) {
        door.requireLead(by, draft);
        return suggestions.toChange(id, draft.code(), draft.number()).orElseThrow(NotFoundException::new);
    }

    private void record(Viewer by, DraftAtHand draft, String deed, String sentence) {
        audit.record(by.username(), deed, null, draft.code(), sentence + "standard " + draft.code() + ", wersja " + draft.number() + ".");
    }
}
