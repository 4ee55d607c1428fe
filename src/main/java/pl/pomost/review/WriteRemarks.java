package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Accounts;
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
    private final RoundReviewers reviewers;
    private final Accounts accounts;
    private final DomainClock clock;
    private final AuditLog audit;

    WriteRemarks(ReviewDoor door, Remarks remarks, RoundReviewers reviewers, Accounts accounts, DomainClock clock, AuditLog audit) {
        this.door = door;
        this.remarks = remarks;
        this.reviewers = reviewers;
        this.accounts = accounts;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @param shown number of the submitted version that the form was about
     * @return code of the remark, the next free one of the process
     * @throws pl.pomost.shared.ForbiddenMove when the plan is not with ROPS
     * @throws OtherVersion                   when another version is submitted by now
     */
    @Transactional
    public String add(Scope scope, int shown, RemarkDraft draft) {
        Submission submission = door.open(scope, shown);
        String by = scope.viewer().username();
        Remark remark = remarks.enter(Remark.of(draft, submission.round(), submission.version(), by, clock.today()), submission.enrolmentId(), PREFIX, DIGITS);
        reviewers.note(submission, by);
        // outside of the powiat's own history: it hears of remarks when they are sent
        audit.record(by, "remark.written", null, remark.code(), "Zapisano uwagę " + remark.code() + " do planu: " + scope.powiat().name() + ".");
        return remark.code();
    }

    /**
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version}
     * @throws ForbiddenException               for whoever has not written it
     */
    @Transactional
    public void rewrite(Scope scope, String code, int version, RemarkDraft draft) {
        Submission submission = door.open(scope);
        Remark remark = own(scope, code, version);
        remark.rewrite(draft);
        reviewers.note(submission, scope.viewer().username());
        audit.record(scope.viewer().username(), "remark.rewritten", null, code, "Zmieniono niewysłaną uwagę " + code + " do planu: " + scope.powiat().name() + ".");
    }

    /** Takes back one that was not sent. @throws as {@link #rewrite} */
    @Transactional
    public void remove(Scope scope, String code, int version) {
        door.open(scope);
        Remark remark = own(scope, code, version);
        remark.requireUnsent();
        remarks.delete(remark);
        audit.record(scope.viewer().username(), "remark.removed", null, code, "Usunięto niewysłaną uwagę " + code + " do planu: " + scope.powiat().name() + ".");
    }

    /** Whether it is still theirs to change: they wrote it, or whoever did has closed their account. */
    public boolean mayChange(Scope scope, Remark remark) {
        return mayChange(scope, List.of(remark)).contains(remark.code());
    }

    /** Codes of those that are; asks once for all who wrote them. */
    public Set<String> mayChange(Scope scope, Collection<Remark> some) {
        List<Remark> unsent = some.stream().filter(remark -> !remark.isSent()).toList();
        Set<String> others = unsent.stream().flatMap(remark -> remark.writtenBy().stream()).filter(by -> !by.equals(scope.viewer().username())).collect(Collectors.toSet());
        Set<String> here = accounts.active(others);
        return unsent.stream().filter(remark -> remark.writtenBy().filter(here::contains).isEmpty()).map(Remark::code).collect(Collectors.toSet());
    }

    private Remark own(Scope scope, String code, int version) {
        Remark remark = remarks.toChange(scope.requireEnrolment(), code, version).orElseThrow(NotFoundException::new);
        if (!remark.isSent() && !mayChange(scope, remark)) {
            throw new ForbiddenException();
        }
        return remark;
    }
}
