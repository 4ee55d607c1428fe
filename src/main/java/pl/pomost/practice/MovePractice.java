package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.EditedMeanwhile;
import pl.pomost.shared.ForbiddenMove;

/** Lets a revision of a practice take a step: offered, taken back, returned, published, withdrawn. */
@ApplicationScoped
public class MovePractice {

    private final Practices practices;
    private final PracticeRevisions revisions;
    private final PracticeRights rights;
    private final PracticeSteps steps;
    private final PracticeLetters letters;
    private final DomainClock clock;
    private final AuditLog audit;

    MovePractice(Practices practices, PracticeRevisions revisions, PracticeRights rights, PracticeSteps steps, PracticeLetters letters, DomainClock clock, AuditLog audit) {
        this.practices = practices;
        this.revisions = revisions;
        this.rights = rights;
        this.steps = steps;
        this.letters = letters;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Withdrawing what is published withdraws every published revision: nothing older comes back in its place.
     *
     * @param seen     number of the last change of the revision that the page showed, for publishing what was read; empty where nobody reads it first
     * @param note     why; needed for returning, and for withdrawing what is published
     * @param criteria which the moderator has found met, when it is published
     * @throws jakarta.ws.rs.ForbiddenException for whoever may not take this step
     * @throws EditedMeanwhile when it says something else by now than what is to be published
     * @throws ForbiddenMove when the step does not lead from here, or says not why
     */
    @Transactional
    public void move(Viewer viewer, String code, int number, Optional<Integer> seen, PracticeState to, Optional<String> note, Set<Criterion> criteria) {
        Practice practice = practices.toChange(code).orElseThrow(NotFoundException::new);
        PracticeView view = practices.byId(practice.id()).orElseThrow(NotFoundException::new);
        RevisionView before = view.revision(number).orElseThrow(NotFoundException::new);
        rights.requireMove(viewer, view, before, to);
        if (to == PracticeState.PUBLISHED && seen.filter(lock -> lock != before.lock()).isPresent()) {
            // taken back, written anew and offered again while the page was open
            throw new EditedMeanwhile(code);
        }
        if (before.state().needsReason(to) && note.isEmpty()) {
            throw new ForbiddenMove("Napisz dlaczego: powiat musi wiedzieć, co dalej.");
        }
        revisions.of(view.id(), number).orElseThrow().move(to, criteria, clock.today());
        if (before.state() == PracticeState.PUBLISHED) {
            revisions.published(view.id()).forEach(older -> older.move(to, criteria, clock.today()));
        }
        int seq = steps.tell(view.id(), number, to, viewer, note);
        // taken back and offered again on one day is no news for whoever decides; mended after a return it is
        String event = to == PracticeState.OFFERED ? "offered/" + steps.returned(view.id()) + "/" + number + "/" + clock.today() : String.valueOf(seq);
        letters.tell(new PracticeLetters.Told(view, before, to, note, event, viewer));
        audit.record(viewer.username(), "practice.moved", view.teryt(), code, "Dobra praktyka " + code + ", wersja " + number + ": " + before.state().polish() + " → " + to.polish() + ".");
    }
}
