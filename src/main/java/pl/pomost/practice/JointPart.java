package pl.pomost.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.shared.ForbiddenMove;

/** One powiat's part in a joint action: its task, its share of the cost, and what it says to them. */
@Entity
class JointPart {

    @Id
    private UUID id;
    private UUID jointId;
    private UUID enrolmentId;
    @Enumerated(EnumType.STRING)
    private PartState state;
    private String task;
    private BigDecimal share;
    private LocalDate dueOn;
    private String action;
    private String reason;
    @Version
    private int version;

    protected JointPart() {
        // for Hibernate
    }

    private JointPart(UUID joint, UUID enrolment) {
        this.id = UUID.randomUUID();
        this.jointId = joint;
        this.enrolmentId = enrolment;
    }

    /** @param action code in the plan of the powiat that leads */
    static JointPart leading(UUID joint, UUID enrolment, String action, String task, BigDecimal share) {
        var part = new JointPart(joint, enrolment);
        part.state = PartState.LEADS;
        part.action = action;
        part.task = task;
        part.share = share;
        return part;
    }

    /** @param due until when an answer is hoped for; a later one counts as well */
    static JointPart invited(UUID joint, UUID enrolment, String task, BigDecimal share, LocalDate due) {
        var part = new JointPart(joint, enrolment);
        part.ask(task, share, due);
        return part;
    }

    /**
     * Asks once more, after a no or a withdrawal.
     *
     * @throws ForbiddenMove when the powiat is asked already, or takes part
     */
    void inviteAgain(String newTask, BigDecimal newShare, LocalDate due) {
        require(state.isOver(), "Ten powiat jest już zaproszony albo bierze udział.");
        ask(newTask, newShare, due);
    }

    private void ask(String newTask, BigDecimal newShare, LocalDate due) {
        state = PartState.INVITED;
        task = newTask;
        share = newShare;
        dueOn = due;
        action = null;
        reason = null;
    }

    /** @param own code of the action in its plan. @throws ForbiddenMove when there is no invitation to answer */
    void confirm(String own) {
        requireInvited();
        state = PartState.CONFIRMED;
        action = own;
    }

    /** @throws ForbiddenMove when there is no invitation to answer */
    void decline(String why) {
        requireInvited();
        state = PartState.DECLINED;
        reason = why;
    }

    /**
     * Takes part no more, by its own wish or the leader's, or the invitation is taken back. Its action stays in its plan as its own.
     *
     * @throws ForbiddenMove when it neither takes part nor is invited
     */
    void withdraw(String why) {
        require(state == PartState.CONFIRMED || state == PartState.INVITED, "Ten powiat nie bierze udziału.");
        state = PartState.WITHDRAWN;
        reason = why;
    }

    /** The joint action is over for everybody who is still asked or takes part. */
    void end(String why) {
        if (!state.isOver()) {
            state = PartState.ENDED;
            reason = why;
        }
    }

    /** @throws ForbiddenMove when it is not where the page showed it: another plan would change than those that were locked */
    void requireStill(PartState shown) {
        require(state == shown, "Powiat odpowiedział w tej samej chwili. Odśwież stronę.");
    }

    void requireInvited() {
        require(state == PartState.INVITED, "To zaproszenie ma już odpowiedź albo zostało cofnięte. Odśwież stronę.");
    }

    private static void require(boolean allowed, String otherwise) {
        if (!allowed) {
            throw new ForbiddenMove(otherwise);
        }
    }

    UUID jointId() {
        return jointId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    PartState state() {
        return state;
    }

    String task() {
        return task;
    }

    BigDecimal share() {
        return share;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<String> action() {
        return Optional.ofNullable(action);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
