package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.ActionDraft;
import pl.pomost.action.Actions;
import pl.pomost.action.WriteActions;
import pl.pomost.directory.Enrolments;
import pl.pomost.shared.ForbiddenMove;
import pl.pomost.shared.Submitted;

/** What an invited powiat says to a joint action: yes with an action of its own plan, no with a reason, and later that it takes part no more. */
@ApplicationScoped
public class AnswerJoint {

    private final JointParts parts;
    private final JointSteps story;
    private final JointLetters letters;
    private final Actions actions;
    private final WriteActions write;
    private final Enrolments enrolments;

    AnswerJoint(JointParts parts, JointSteps story, JointLetters letters, Actions actions, WriteActions write, Enrolments enrolments) {
        this.parts = parts;
        this.story = story;
        this.letters = letters;
        this.actions = actions;
        this.write = write;
        this.enrolments = enrolments;
    }

    /**
     * Takes part, with an action that is in the plan already or with one that is made for it, whose cost is the share.
     *
     * @param joint read before this transaction
     * @param own   code of the action of the same area; empty makes one
     * @return its code
     * @throws ForbiddenMove when there is no invitation to answer, or the action belongs to another joint one
     * @throws pl.pomost.shared.Problem 409 while this plan or that of the leader is closed
     */
    @Transactional
    public String confirm(Scope scope, JointView joint, Optional<String> own) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        OpenPlans.lock(enrolments, enrolment, joint.leader());
        enrolments.lockOpen(enrolment);
        JointPart part = part(joint, enrolment);
        part.requireInvited();
        String action = own.map(code -> free(enrolment, joint, code)).orElseGet(() -> make(scope, joint, part));
        part.confirm(action);
        tell(scope, joint, JointDeed.CONFIRMED, Optional.empty(), "Potwierdzono udział we wspólnym działaniu " + joint.code() + ", w planie: " + action + ".");
        return action;
    }

    /**
     * Says no. No plan says anything of it, so it may be said at any time.
     *
     * @throws ForbiddenMove when there is no invitation to answer
     */
    @Transactional
    public void decline(Scope scope, JointView joint, String why) {
        UUID enrolment = scope.requireCoordinator().requireEnrolment();
        // whoever leads the joint action, or answers for another powiat, waits: the steps of its story are counted one after another
        Stream.of(enrolment, joint.leader().enrolment()).sorted().forEach(enrolments::lockState);
        part(joint, enrolment).decline(why);
        tell(scope, joint, JointDeed.DECLINED, Optional.of(why), "Odmówiono udziału we wspólnym działaniu " + joint.code() + ".");
    }

    /**
     * Takes part no more. The action stays in the plan as its own, and the story says who withdrew and why.
     *
     * @throws ForbiddenMove when it does not take part
     * @throws pl.pomost.shared.Problem 409 while this plan or that of the leader is closed
     */
    @Transactional
    public void withdraw(Scope scope, JointView joint, String why) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        OpenPlans.lock(enrolments, enrolment, joint.leader());
        enrolments.lockOpen(enrolment);
        JointPart part = part(joint, enrolment);
        if (part.state() != PartState.CONFIRMED) {
            throw new ForbiddenMove("Ten powiat nie bierze udziału.");
        }
        part.withdraw(why);
        tell(scope, joint, JointDeed.WITHDRAWN, Optional.of(why), "Wycofano udział we wspólnym działaniu " + joint.code() + ".");
    }

    private JointPart part(JointView joint, UUID enrolment) {
        return parts.of(joint.id(), enrolment).filter(part -> part.state() != PartState.LEADS).orElseThrow(NotFoundException::new);
    }

    private void tell(Scope scope, JointView joint, JointDeed deed, Optional<String> why, String sentence) {
        story.tell(scope.viewer(), joint.id(), joint.code(), scope.teryt(), deed, why, sentence);
        letters.answered(scope, joint, deed, why, story.of(joint.id()).size());
    }

    /** An action of the plan that no other joint action counts already: the region counts each joint action once. */
    private String free(UUID enrolment, JointView joint, String code) {
        Action action = actions.byCode(enrolment, code).filter(found -> found.area().equals(joint.area())).orElseThrow(() -> new ForbiddenMove("Wybierz działanie z tego samego obszaru."));
        if (!parts.joints(enrolment, code).isEmpty()) {
            throw new ForbiddenMove("Działanie " + code + " jest już częścią innego wspólnego działania.");
        }
        return action.code();
    }

    private String make(Scope scope, JointView joint, JointPart part) {
        Optional<Action> leading = joint.leader().action().flatMap(code -> actions.byCode(joint.leader().enrolment(), code));
        BigDecimal share = part.share();
        var draft = new ActionDraft(joint.area(), leading.map(Action::title).orElse(joint.title()), Optional.of(part.task()), List.of(), leading.flatMap(Action::type), Optional.empty(), List.of(),
                new ActionDraft.Target(leading.flatMap(Action::targetGroup), leading.map(Action::includesHostSociety).orElse(false), leading.map(Action::vulnerableGroups).orElse(List.of()),
                        Optional.empty(), Optional.empty()),
                new ActionDraft.Time(leading.flatMap(Action::starts), leading.flatMap(Action::ends), List.of()), Map.of(),
                share.signum() == 0 ? Optional.empty() : Optional.of(share), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                leading.map(Action::languages).orElse(List.of()), Optional.empty(), Optional.empty(), Optional.empty(), "planned", Optional.empty(), Optional.empty());
        String code = write.add(scope, draft, Submitted.NOTHING);
        actions.byCode(scope.requireEnrolment(), code).orElseThrow().comesFrom("wspólne działanie " + joint.code() + ", prowadzi: " + joint.leader().powiat());
        return code;
    }
}
