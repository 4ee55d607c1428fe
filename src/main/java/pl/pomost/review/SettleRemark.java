package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;

/** A reviewer is done with a remark, opens it again, or puts it off. What the powiat has answered stays as it is. */
@ApplicationScoped
public class SettleRemark {

    private final ReviewDoor door;
    private final Remarks remarks;
    private final Submissions submissions;
    private final RoundReviewers reviewers;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<RemarkMoved> moved;

    SettleRemark(ReviewDoor door, Remarks remarks, Submissions submissions, RoundReviewers reviewers, DomainClock clock, AuditLog audit, Event<RemarkMoved> moved) {
        this.door = door;
        this.remarks = remarks;
        this.submissions = submissions;
        this.reviewers = reviewers;
        this.clock = clock;
        this.audit = audit;
        this.moved = moved;
    }

    /** What becomes of a remark. */
    public enum Settlement {
        CLOSE, REOPEN, NEXT_ROUND, IMPLEMENTATION
    }

    /**
     * @param words why; needed to open it again
     * @throws pl.pomost.shared.EditedMeanwhile when somebody, the powiat for example, saved it since {@code version}
     * @throws pl.pomost.shared.ForbiddenMove   when this cannot become of it, or the plan is neither with ROPS nor being corrected
     */
    @Transactional
    public void settle(Scope scope, String code, int version, Settlement settlement, String words) {
        Remark remark = remarks.toChange(door.openToSettle(scope), code, version).orElseThrow(NotFoundException::new);
        String by = scope.viewer().username();
        switch (settlement) {
            case CLOSE -> remark.close(words, by, clock.today());
            case REOPEN -> remark.reopen(words, by, clock.today());
            case NEXT_ROUND -> remark.carry(RemarkCarried.NEXT_ROUND, words, by, clock.today());
            case IMPLEMENTATION -> remark.carry(RemarkCarried.IMPLEMENTATION, words, by, clock.today());
        }
        submissions.current(scope.requireEnrolment()).ifPresent(round -> reviewers.note(round, by));
        moved.fire(new RemarkMoved(scope.requireEnrolment(), scope.teryt(), code, remark.state(), by));
        audit.record(by, "remark.settled", scope.teryt(), code, switch (settlement) {
            case CLOSE -> "Zamknięto uwagę " + code + ".";
            case REOPEN -> "Otwarto ponownie uwagę " + code + ".";
            case NEXT_ROUND -> "Przeniesiono uwagę " + code + " do następnej oceny.";
            case IMPLEMENTATION -> "Przeniesiono uwagę " + code + " do realizacji planu.";
        });
    }
}
