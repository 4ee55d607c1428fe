package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;

/** A reviewer writes remarks on a submitted plan, changes them and takes them back, until they are sent with the decision of the round. */
@ApplicationScoped
public class WriteRemarks {

    private static final String PREFIX = "U-";
    private static final int DIGITS = 2;

    private final ReviewDoor door;
    private final Remarks remarks;
    private final DomainClock clock;
    private final AuditLog audit;

    WriteRemarks(ReviewDoor door, Remarks remarks, DomainClock clock, AuditLog audit) {
        this.door = door;
        this.remarks = remarks;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @return code of the remark, the next free one of the process
     * @throws pl.pomost.shared.ForbiddenMove when the plan is not with ROPS
     */
    @Transactional
    public String add(Scope scope, RemarkDraft draft) {
        Submission submission = door.open(scope);
        String by = scope.viewer().username();
        Remark remark = remarks.enter(Remark.of(draft, submission.round(), submission.version(), by, clock.today()), submission.enrolmentId(), PREFIX, DIGITS);
        // outside of the powiat's own history: it hears of remarks when they are sent
        audit.record(by, "remark.written", null, remark.code(), "Zapisano uwagę " + remark.code() + " do planu powiatu " + scope.teryt() + ".");
        return remark.code();
    }

    /** @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version} */
    @Transactional
    public void rewrite(Scope scope, String code, int version, RemarkDraft draft) {
        door.open(scope);
        stored(scope, code, version).rewrite(draft);
    }

    /** Takes back one that was not sent. */
    @Transactional
    public void remove(Scope scope, String code) {
        door.open(scope);
        Remark remark = remarks.toChange(scope.requireEnrolment(), code).orElseThrow(NotFoundException::new);
        remark.requireUnsent();
        remarks.delete(remark);
        audit.record(scope.viewer().username(), "remark.removed", null, code, "Usunięto niewysłaną uwagę " + code + " do planu powiatu " + scope.teryt() + ".");
    }

    private Remark stored(Scope scope, String code, int version) {
        UUID enrolment = scope.requireEnrolment();
        return remarks.toChange(enrolment, code, version).orElseThrow(NotFoundException::new);
    }
}
