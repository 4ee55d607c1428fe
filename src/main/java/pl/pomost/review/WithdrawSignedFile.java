package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.DomainClock;

/**
 * Withdraws a file that was signed elsewhere. It is never deleted: its name, checksum, signer and day stay in the register with the reason, and its content
 * too, unless it should never have been here.
 */
@ApplicationScoped
public class WithdrawSignedFile {

    private final Enrolments enrolments;
    private final SignedFiles files;
    private final AfterSigning after;
    private final PathTexts texts;
    private final AuditLog audit;
    private final DomainClock clock;
    private final Event<SignedFileGone> gone;

    WithdrawSignedFile(Enrolments enrolments, SignedFiles files, AfterSigning after, PathTexts texts, AuditLog audit, DomainClock clock,
            Event<SignedFileGone> gone) {
        this.enrolments = enrolments;
        this.files = files;
        this.after = after;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
        this.gone = gone;
    }

    /**
     * @param mistaken whether it was brought by mistake (another file, or one with what does not belong here): then its content goes for good,
     *                 also from packages that were made with it ({@link SignedFileGone})
     * @throws NotFoundException                when there is none
     * @throws ForbiddenException               for whoever may not do it: {@link AfterSigning}
     * @throws pl.pomost.shared.ForbiddenMove when it is withdrawn already
     */
    @Transactional
    public void withdraw(Scope scope, UUID id, String reason, boolean mistaken) {
        enrolments.lock(scope.requireEverything().requireEnrolment());
        SignedFile file = files.of(scope.requireEnrolment(), id).orElseThrow(NotFoundException::new);
        Actor as = after.of(scope).withdraws(file.purpose(), file.about()).orElseThrow(ForbiddenException::new);
        String by = scope.viewer().username();
        file.withdraw(reason, mistaken, by, as, clock.today());
        if (mistaken) {
            gone.fire(new SignedFileGone(scope.requireEnrolment(), file.about()));
        }
        audit.record(by, "plan.signed-file-withdrawn", scope.teryt(), String.valueOf(file.about()),
                mistaken ? texts.auditedMistake(file.name(), file.sha256(), reason) : texts.auditedWithdrawal(file.name(), file.sha256(), reason));
    }
}
