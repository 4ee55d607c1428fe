package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.directory.Enrolment;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.ForbiddenMove;

/** What the powiat that leads does with a joint action: begins it, invites others, takes one out, ends it. */
@ApplicationScoped
public class LeadJoint {

    private final JointActions joints;
    private final JointParts parts;
    private final JointSteps story;
    private final JointLetters letters;
    private final Actions actions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final DomainClock clock;

    LeadJoint(JointActions joints, JointParts parts, JointSteps story, JointLetters letters, Actions actions, Enrolments enrolments, Powiats powiats, DomainClock clock) {
        this.joints = joints;
        this.parts = parts;
        this.story = story;
        this.letters = letters;
        this.actions = actions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.clock = clock;
    }

    /**
     * Makes an action of the plan the beginning of a joint one, which this powiat leads.
     *
     * @return its code; of an action that is joint already, that one's
     * @throws pl.pomost.shared.Problem 409 while the draft is closed
     */
    @Transactional
    public String begin(Scope scope, String code, String purpose, String task, BigDecimal share) {
        UUID enrolment = scope.requireEdit().requireEnrolment();
        enrolments.lockOpen(enrolment);
        Action action = actions.byCode(enrolment, code).filter(found -> !scope.powiat().practice()).orElseThrow(NotFoundException::new);
        Optional<JointView> there = joints.ofAction(enrolment, code).stream().findFirst();
        if (there.isPresent()) {
            return there.get().code();
        }
        var joint = new JointAction(joints.nextCode(), action.title(), action.area(), purpose, clock.today());
        joints.persist(joint);
        parts.persist(JointPart.leading(joint.id(), enrolment, code, task, share));
        story.tell(scope.viewer(), joint.id(), joint.code(), scope.teryt(), JointDeed.BEGUN, Optional.empty(), "Rozpoczęto wspólne działanie " + joint.code() + " z: " + code + ".");
        return joint.code();
    }

    /**
     * Invites a powiat of the same edition, for the first time or after a no. Neither plan changes before it confirms.
     *
     * @param joint read before this transaction
     * @throws ForbiddenMove when it is asked already, takes part, or does not take part in the edition
     */
    @Transactional
    public void invite(Scope scope, JointView joint, String teryt, String task, BigDecimal share, LocalDate due) {
        lead(scope, joint);
        Enrolment partner = enrolments.of(teryt, Optional.of(scope.edition().year())).filter(found -> !found.id().equals(scope.requireEnrolment()))
                .filter(found -> !powiats.findById(teryt).practice()).orElseThrow(() -> new ForbiddenMove("Wybierz powiat, który bierze udział w tej edycji."));
        parts.of(joint.id(), partner.id()).ifPresentOrElse(part -> part.inviteAgain(task, share, due), () -> parts.persist(JointPart.invited(joint.id(), partner.id(), task, share, due)));
        story.tell(scope.viewer(), joint.id(), joint.code(), teryt, JointDeed.INVITED, Optional.of(task), "Zaproszono powiat " + teryt + " do wspólnego działania " + joint.code() + ".");
        letters.invite(scope, joint, teryt, task, share, due, story.of(joint.id()).size());
    }

    /**
     * Takes back an invitation, or takes a powiat out that has confirmed.
     *
     * @param why the powiat reads it
     * @throws ForbiddenMove when it neither takes part nor is invited, or has answered since the page was opened: only plans that were locked may change
     * @throws pl.pomost.shared.Problem 409 while the other plan is closed that calls its action joint
     */
    @Transactional
    public void takeOut(Scope scope, JointView joint, String teryt, String why) {
        JointView.Part partner = joint.parts().stream().filter(each -> each.teryt().equals(teryt)).findFirst().orElseThrow(NotFoundException::new);
        lead(scope, joint, partner);
        JointPart part = parts.of(joint.id(), partner.enrolment()).orElseThrow(NotFoundException::new);
        part.requireStill(partner.state());
        part.withdraw(why);
        letters.over(scope, joint, partner, JointDeed.TAKEN_OUT, why, story.of(joint.id()).size());
        story.tell(scope.viewer(), joint.id(), joint.code(), teryt, JointDeed.TAKEN_OUT, Optional.of(why), "Cofnięto udział powiatu " + teryt + " we wspólnym działaniu " + joint.code() + ".");
    }

    /**
     * Ends it for all. The action of each stays in its plan as its own.
     *
     * @throws pl.pomost.shared.Problem 409 while a plan is closed that calls its action joint
     */
    @Transactional
    public void end(Scope scope, JointView joint, String why) {
        lead(scope, joint, joint.takingPart().toArray(JointView.Part[]::new));
        List<JointPart> all = parts.list("jointId", joint.id());
        all.forEach(part -> part.requireStill(joint.of(part.enrolmentId()).map(JointView.Part::state).orElse(null)));
        int step = story.of(joint.id()).size();
        joint.parts().stream().filter(part -> part.state() == PartState.INVITED || part.state() == PartState.CONFIRMED)
                .forEach(part -> letters.over(scope, joint, part, JointDeed.ENDED, why, step));
        all.forEach(part -> part.end(why));
        story.tell(scope.viewer(), joint.id(), joint.code(), scope.teryt(), JointDeed.ENDED, Optional.of(why), "Zakończono wspólne działanie " + joint.code() + ".");
    }

    /** Locks all plans that change, the one with the lowest id first, so that two who do so never wait for each other. */
    private void lead(Scope scope, JointView joint, JointView.Part... others) {
        UUID own = scope.requireEdit().requireEnrolment();
        if (!joint.leader().enrolment().equals(own) || joint.isOver()) {
            throw new NotFoundException();
        }
        OpenPlans.lock(enrolments, own, others);
        enrolments.lockOpen(own);
    }
}
