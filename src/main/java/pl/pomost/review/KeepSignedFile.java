package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.time.LocalDate;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.files.SignedPaper;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Problem;

/** Keeps a file that was signed elsewhere beside the version that it is about. It signs nothing and moves nothing. */
@ApplicationScoped
public class KeepSignedFile {

    /** Nobody signs one version more often; an office gets all of them in one package. */
    static final int MOST = 5;

    private final Enrolments enrolments;
    private final Submissions submissions;
    private final Refusals refusals;
    private final SignedFiles files;
    private final PathTexts texts;
    private final AuditLog audit;
    private final DomainClock clock;

    KeepSignedFile(Enrolments enrolments, Submissions submissions, Refusals refusals, SignedFiles files, PathTexts texts, AuditLog audit, DomainClock clock) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.refusals = refusals;
        this.files = files;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The powiat keeps what it signed, ROPS what it signed; about the version that was submitted last.
     *
     * @param shown number of the version that whoever brings it was shown
     * @throws Problem            409 when nothing was submitted yet, another version is submitted by now, or as many as are kept lie with the version
     * @throws ForbiddenException for whoever may not bring such a file
     */
    @Transactional
    public void keep(Scope scope, int shown, SignedFile.Purpose purpose, SignedPaper paper, String signer, LocalDate signedOn) {
        enrolments.lock(scope.requireEverything().requireEnrolment());
        if (!mayKeep(scope, purpose)) {
            throw new ForbiddenException();
        }
        Submission about = submissions.current(scope.requireEnrolment()).orElseThrow(() -> new Problem(409, texts.nothingSubmittedTitle(), texts.nothingSubmitted()));
        refusals.unlessAbout(about.version(), shown);
        // the enrolment is locked: of two who send the last one, one is refused
        if (files.about(about.enrolmentId(), about.version()) >= MOST) {
            throw new Problem(409, texts.manyFilesTitle(), texts.manyFiles(MOST));
        }
        String by = scope.viewer().username();
        files.persist(new SignedFile(about, purpose, paper, signer, signedOn).kept(by, clock.today()));
        audit.record(by, "plan.signed-file-kept", scope.teryt(), String.valueOf(about.version()), texts.auditedFile(paper.name(), paper.sha256()));
    }

    /** The act of adoption comes with the adoption itself. */
    public static boolean mayKeep(Scope scope, SignedFile.Purpose purpose) {
        return switch (purpose) {
            case SUBMISSION -> Actor.COORDINATOR.is(scope);
            case ACCEPTANCE -> Actor.APPROVER.is(scope) || Actor.REVIEWER.is(scope);
            case ADOPTION -> false;
        };
    }
}
