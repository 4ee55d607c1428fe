package pl.pomost.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import pl.pomost.access.Scope;
import pl.pomost.audit.AuditLog;
import pl.pomost.shared.DomainClock;

/** The powiat says what it did about a remark, or why it did not. */
@ApplicationScoped
public class AnswerRemark {

    private final ReviewDoor door;
    private final Remarks remarks;
    private final DomainClock clock;
    private final AuditLog audit;
    private final Event<RemarkMoved> moved;

    AnswerRemark(ReviewDoor door, Remarks remarks, DomainClock clock, AuditLog audit, Event<RemarkMoved> moved) {
        this.door = door;
        this.remarks = remarks;
        this.clock = clock;
        this.audit = audit;
        this.moved = moved;
    }

    /**
     * @param scope of whoever answers for the process
     * @throws pl.pomost.shared.EditedMeanwhile when somebody saved it since {@code version}
     * @throws pl.pomost.shared.ForbiddenMove   when it is closed, or the plan is in a state in which remarks are not answered
     * @throws NotFoundException                when there is none, or none that was sent
     */
    @Transactional
    public void answer(Scope scope, String code, int version, String words) {
        Remark remark = remarks.toChange(door.openToAnswer(scope), code, version).filter(Remark::isSent).orElseThrow(NotFoundException::new);
        String by = scope.viewer().username();
        remark.answer(words, by, clock.today());
        moved.fire(new RemarkMoved(scope.requireEnrolment(), scope.teryt(), code, RemarkState.ANSWERED, by));
        audit.record(by, "remark.answered", scope.teryt(), code, "Odpowiedziano na uwagę " + code + ".");
    }
}
