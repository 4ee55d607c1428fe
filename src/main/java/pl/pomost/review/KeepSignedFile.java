package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Adoptions adoptions;
    private final AfterSigning after;
    private final PathTexts texts;
    private final AuditLog audit;
    private final DomainClock clock;

    KeepSignedFile(Enrolments enrolments, Submissions submissions, Refusals refusals, SignedFiles files, Adoptions adoptions, AfterSigning after, PathTexts texts, AuditLog audit, DomainClock clock) {
        this.enrolments = enrolments;
        this.submissions = submissions;
        this.refusals = refusals;
        this.files = files;
        this.adoptions = adoptions;
        this.after = after;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The powiat keeps what it signed, ROPS what it signed; about the version that was submitted last, but an act of adoption about the one that lacks it.
     *
     * @param shown number of the version that whoever brings it was shown
     * @throws Problem            409 when nothing was submitted yet, another version is submitted by now, or as many as are kept lie with the version
     * @throws ForbiddenException for whoever may not bring such a file
     */
    @Transactional
    public void keep(Scope scope, int shown, SignedFile.Purpose purpose, SignedPaper paper, String signer, LocalDate signedOn) {
        enrolments.lock(scope.requireEverything().requireEnrolment());
        if (!purposes(scope).contains(purpose)) {
            throw new ForbiddenException();
        }
        Submission last = submissions.current(scope.requireEnrolment()).orElseThrow(() -> new Problem(409, texts.nothingSubmittedTitle(), texts.nothingSubmitted()));
        refusals.unlessAbout(last.version(), shown);
        Submission about = purpose == SignedFile.Purpose.ADOPTION ? withoutAct(scope) : last;
        // the enrolment is locked: of two who send the last one, one is refused
        if (purpose != SignedFile.Purpose.ADOPTION && files.about(about.enrolmentId(), about.version()) >= MOST) {
            throw new Problem(409, texts.manyFilesTitle(), texts.manyFiles(MOST));
        }
        String by = scope.viewer().username();
        files.persist(new SignedFile(about, purpose, paper, signer, signedOn).kept(by, clock.today()));
        audit.record(by, "plan.signed-file-kept", scope.teryt(), String.valueOf(about.version()), texts.auditedFile(paper.name(), paper.sha256()));
    }

    /** For what the viewer may bring a file. The act of adoption comes with the adoption itself; another one only in the place of one that was withdrawn. */
    public List<SignedFile.Purpose> purposes(Scope scope) {
        return Stream.of(SignedFile.Purpose.values()).filter(purpose -> switch (purpose) {
            case SUBMISSION -> Actor.COORDINATOR.is(scope);
            case ACCEPTANCE -> Actor.APPROVER.is(scope) || Actor.REVIEWER.is(scope);
            case ADOPTION -> lacksAct(scope).isPresent();
        }).toList();
    }

    /**
     * Number of the version whose act of adoption was withdrawn, if the viewer may bring another one. The newest of them: an amendment may be on its way by
     * now, and the version that is published lacks its act.
     */
    public Optional<Integer> lacksAct(Scope scope) {
        List<Integer> lacking = adoptions.withoutAct(scope.requireEnrolment());
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        AfterSigning.Rights rights = after.of(scope);
        return lacking.stream().filter(version -> rights.mends(version).isPresent()).findFirst();
    }

    private Submission withoutAct(Scope scope) {
        int version = lacksAct(scope).orElseThrow(ForbiddenException::new);
        return submissions.of(scope.requireEnrolment()).stream().filter(about -> about.version() == version).reduce((one, later) -> later).orElseThrow(ForbiddenException::new);
    }
}
