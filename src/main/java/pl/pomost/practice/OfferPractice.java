package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.ForbiddenMove;

/** Writes practices: the first draft of one, changes to a draft, and a new revision of what is published. */
@ApplicationScoped
public class OfferPractice {

    private final Practices practices;
    private final PracticeRevisions revisions;
    private final PracticeFiles files;
    private final PracticeRights rights;
    private final PracticeSteps steps;
    private final AuditLog audit;

    OfferPractice(Practices practices, PracticeRevisions revisions, PracticeFiles files, PracticeRights rights, PracticeSteps steps, AuditLog audit) {
        this.practices = practices;
        this.revisions = revisions;
        this.files = files;
        this.rights = rights;
        this.steps = steps;
        this.audit = audit;
    }

    /**
     * Begins a practice of an entry of the process, as a draft. How far the plan is does not matter: a practice is no part of it.
     *
     * @param source code of the entry. @param area empty for the whole powiat
     * @return its code; of an entry that is a practice already, that one's, and nothing is changed
     */
    @Transactional
    public String begin(Scope scope, String source, String area, PracticeWording wording) {
        String next = practices.nextCode();
        Optional<PracticeView> there = practices.ofEntry(scope.requireCoordinator().requireEnrolment(), source);
        if (there.isPresent()) {
            return there.get().code();
        }
        var practice = new Practice(next, scope.requireEnrolment(), source, area);
        practices.persist(practice);
        revisions.persist(new PracticeRevision(practice.id(), 1, wording, Optional.empty()));
        steps.tell(practice.id(), 1, PracticeState.DRAFT, scope.viewer(), Optional.empty());
        record(scope.viewer(), scope.teryt(), next, "practice.begun", "Rozpoczęto opis dobrej praktyki " + next + " z: " + source + ".");
        return next;
    }

    /**
     * @param lock number of the change that the form was opened with
     * @throws ForbiddenMove when it may not be written any more
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since
     */
    @Transactional
    public void rewrite(Viewer viewer, String code, int number, int lock, PracticeWording wording, Optional<String> changes) {
        PracticeView view = held(viewer, code);
        PracticeRevision revision = revisions.of(view.id(), number).orElseThrow(NotFoundException::new);
        revision.rewrite(wording, changes, lock);
        record(viewer, view.teryt(), code, "practice.changed", "Zmieniono opis dobrej praktyki " + code + ", wersja " + number + ".");
    }

    /**
     * Begins an improved revision of a practice; the published one stays until this one takes its place.
     *
     * @return its number
     * @throws ForbiddenMove when another one is on its way
     */
    @Transactional
    public int improve(Viewer viewer, String code, PracticeWording wording, Optional<String> changes) {
        PracticeView view = held(viewer, code);
        view.open().ifPresent(open -> {
            throw new ForbiddenMove("Wersja " + open.number() + " tej praktyki jest jeszcze w przygotowaniu. Dokończ ją.");
        });
        int number = view.revisions().size() + 1;
        revisions.persist(new PracticeRevision(view.id(), number, wording, changes));
        // whoever moderates is to see them as new in this one
        files.waitFor(view.id(), view.readTo(), number);
        steps.tell(view.id(), number, PracticeState.DRAFT, viewer, changes);
        record(viewer, view.teryt(), code, "practice.improved", "Rozpoczęto wersję " + number + " dobrej praktyki " + code + ".");
        return number;
    }

    private PracticeView held(Viewer viewer, String code) {
        Practice practice = practices.toChange(code).orElseThrow(NotFoundException::new);
        PracticeView view = practices.byId(practice.id()).orElseThrow(NotFoundException::new);
        rights.requireWrite(viewer, view);
        return view;
    }

    private void record(Viewer viewer, String teryt, String code, String kind, String sentence) {
        audit.record(viewer.username(), kind, teryt, code, sentence);
    }
}
