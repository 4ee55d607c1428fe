package pl.pomost.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.BudgetSums;
import pl.pomost.demo.PracticeScript.Joint;
import pl.pomost.demo.PracticeScript.Offer;
import pl.pomost.practice.AnswerJoint;
import pl.pomost.practice.Criterion;
import pl.pomost.practice.EntryOffered;
import pl.pomost.practice.JointActions;
import pl.pomost.practice.LeadJoint;
import pl.pomost.practice.MovePractice;
import pl.pomost.practice.OfferPractice;
import pl.pomost.practice.PracticeState;
import pl.pomost.practice.PracticeWording;

/** Fills the bank of practices of the demo and lets two powiats do something together, by the use cases that the pages use. */
@ApplicationScoped
class DemoPractices {

    private final DemoPeople people;
    private final EntryOffered entries;
    private final OfferPractice offer;
    private final MovePractice move;
    private final Actions actions;
    private final JointActions joints;
    private final LeadJoint lead;
    private final AnswerJoint answer;

    DemoPractices(DemoPeople people, EntryOffered entries, OfferPractice offer, MovePractice move, Actions actions, JointActions joints, LeadJoint lead, AnswerJoint answer) {
        this.people = people;
        this.entries = entries;
        this.offer = offer;
        this.move = move;
        this.actions = actions;
        this.joints = joints;
        this.lead = lead;
        this.answer = answer;
    }

    @Transactional
    void take(PracticeScript script) {
        script.offers().forEach(this::offer);
        together(script.joint());
    }

    /** Offers one that nobody has decided about yet. */
    @Transactional
    void suggest(Offer each) {
        String code = begin(each);
        move.move(people.coordinator(each.powiat()).viewer(), code, 1, Optional.empty(), PracticeState.OFFERED, Optional.empty(), EnumSet.noneOf(Criterion.class));
    }

    private void offer(Offer each) {
        String code = begin(each);
        if (each.published()) {
            move.move(people.coordinator(each.powiat()).viewer(), code, 1, Optional.empty(), PracticeState.OFFERED, Optional.empty(), EnumSet.noneOf(Criterion.class));
            move.move(people.viewer("rops"), code, 1, Optional.empty(), PracticeState.PUBLISHED, Optional.empty(), each.met().isEmpty() ? EnumSet.noneOf(Criterion.class) : EnumSet.copyOf(each.met()));
        }
    }

    private String begin(Offer each) {
        Scope scope = people.coordinator(each.powiat());
        PracticeWording own = entries.wording(scope, each.entry());
        return offer.begin(scope, each.entry(), entries.area(scope, each.entry()), new PracticeWording(own.title(), each.what(), each.forWhom(), own.cost(), each.costNote(),
                each.result(), each.participation(), each.hostSociety(), each.conditions(), each.contact(), own.lang(), own.type(), own.standards(), own.languages(), own.vulnerableGroups()));
    }

    private void together(Joint joint) {
        Scope leader = people.coordinator(joint.leader());
        Scope partner = people.coordinator(joint.partner());
        String code = lead.begin(leader, joint.action(), joint.purpose(), joint.task(), cost(leader, joint.action()));
        lead.invite(leader, joints.byCode(code).orElseThrow(), joint.partner(), joint.partnerTask(), cost(partner, joint.partnerAction()), joint.due());
        answer.confirm(partner, joints.byCode(code).orElseThrow(), Optional.of(joint.partnerAction()));
    }

    private BigDecimal cost(Scope scope, String code) {
        Action action = actions.byCode(scope.requireEnrolment(), code).orElseThrow();
        return BudgetSums.cost(action.budget().values(), action.budgetTotal().orElse(null));
    }
}
