package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.function.Consumer;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.Submitted;
import pl.pomost.thread.Bead;
import pl.pomost.thread.Knot;
import pl.pomost.thread.LinkField;
import pl.pomost.thread.StillHolds;
import pl.pomost.thread.ThreadLinks;
import pl.pomost.thread.TieLinks;

/** Adds, rewrites, decides on and removes diagnosis entries, with their links and the audit. Callers hand in a scope that may edit. */
@ApplicationScoped
public class WriteDiagnosis {

    /** Cards it comes from, goals that answer it, resources of the form in that order. */
    public static final List<LinkField> LINKS = List.of(LinkField.restsOn("cards", Knot.DIAGNOSIS, Knot.CARD),
            LinkField.carries("goals", Knot.DIAGNOSIS, Knot.GOAL));

    private final DiagnosisEntries entries;
    private final Enrolments enrolments;
    private final TieLinks tie;
    private final ThreadLinks links;
    private final AuditLog audit;

    WriteDiagnosis(DiagnosisEntries entries, Enrolments enrolments, TieLinks tie, ThreadLinks links, AuditLog audit) {
        this.entries = entries;
        this.enrolments = enrolments;
        this.tie = tie;
        this.links = links;
        this.audit = audit;
    }

    /** @return code of the new entry, the next free one of its area */
    @Transactional
    public String add(Scope scope, DiagnosisDraft draft, Submitted linked) {
        var enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lock(enrolment);
        var entry = entries.enter(DiagnosisEntry.of(draft), enrolment, "D-" + draft.area() + "-", 2);
        tie.apply(enrolment, entry.id(), linked, LINKS);
        record(scope, "diagnosis.added", entry, "Dodano wpis diagnozy");
        return entry.code();
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, DiagnosisDraft draft, Submitted linked) {
        var enrolment = scope.requireEdit().requireEnrolment();
        var entry = entries.toChange(enrolment, code, version).orElseThrow(NotFoundException::new);
        entry.rewrite(draft);
        entries.touch(entry);
        tie.apply(enrolment, entry.id(), linked, LINKS);
        record(scope, "diagnosis.changed", entry, "Zmieniono wpis diagnozy");
    }

    /** @throws pl.pomost.shared.ForbiddenMove when the entry's status does not allow it */
    @Transactional
    public void decide(Scope scope, String code, Consumer<DiagnosisEntry> decision) {
        var entry = entries.toChange(scope.requireEdit().requireEnrolment(), code).orElseThrow(NotFoundException::new);
        decision.accept(entry);
        record(scope, "diagnosis." + entry.status(), entry, "Zmieniono stan wpisu diagnozy");
    }

    /** @throws StillHolds when a goal or a postulate rests on it */
    @Transactional
    public void remove(Scope scope, String code) {
        var entry = entries.toChange(scope.requireEdit().requireEnrolment(), code).orElseThrow(NotFoundException::new);
        List<Bead> resting = tie.restingOn(entry.id());
        if (!resting.isEmpty()) {
            throw new StillHolds(resting);
        }
        links.forget(entry.id());
        entries.delete(entry);
        record(scope, "diagnosis.removed", entry, "Usunięto wpis diagnozy");
    }

    private void record(Scope scope, String action, DiagnosisEntry entry, String sentence) {
        audit.record(scope.viewer().username(), action, scope.teryt(), entry.code(), sentence + " " + entry.code() + ": " + entry.title());
    }
}
