package pl.pomost.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.action.Action;
import pl.pomost.action.ActionNotes;
import pl.pomost.directory.PlanState;
import pl.pomost.plan.JointWords;
import pl.pomost.process.Obstacle;
import pl.pomost.process.Obstacles;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Deed;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** What plans and pages of actions say of joint ones, and which answers a plan still waits for. */
@ApplicationScoped
class JointNotes implements ActionNotes, JointWords, Obstacles {

    private final JointActions joints;
    private final DomainClock clock;

    JointNotes(JointActions joints, DomainClock clock) {
        this.joints = joints;
        this.clock = clock;
    }

    /** Only what is confirmed: an invitation, or a no, changes no plan. */
    @Override
    public Map<String, String> of(UUID enrolment) {
        Map<String, String> words = new HashMap<>();
        for (JointView joint : joints.of(enrolment)) {
            joint.of(enrolment).filter(part -> part.state().takesPart() && joint.isJoint()).ifPresent(part -> part.action().ifPresent(action -> words.put(action, words(joint, part))));
        }
        return words;
    }

    static String words(JointView joint, JointView.Part own) {
        String share = "udział tego powiatu " + Typography.money(own.share());
        if (own.state() == PartState.LEADS) {
            return joint.code() + ": prowadzi ten powiat, " + share + "; biorą udział: " + joint.takingPart().stream().filter(part -> part != own)
                    .map(part -> part.powiat() + " (" + Typography.money(part.share()) + ")").collect(Collectors.joining(", "));
        }
        return joint.code() + ": prowadzi " + joint.leader().powiat() + ", " + share + "; zadanie: " + own.task();
    }

    @Override
    public List<Attribute> of(Scope scope, Action action) {
        List<Attribute.Line> lines = joints.ofAction(action.enrolmentId(), action.code()).stream().filter(joint -> joints.maySee(scope.viewer(), joint))
                .map(joint -> new Attribute.Line(joint.isJoint() ? words(joint, joint.of(action.enrolmentId()).orElseThrow()) : joint.code() + ": czeka na powiaty", "/wspolne/" + joint.code(), ""))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Attribute("Wspólne działanie", "", lines));
    }

    @Override
    public List<Deed> deeds(Scope scope, Action action) {
        return scope.mayEdit() && scope.onlyStage().isEmpty() && !scope.powiat().practice() && joints.ofAction(action.enrolmentId(), action.code()).isEmpty()
                ? List.of(new Deed("Zrób to wspólnie", "/powiaty/" + scope.teryt() + "/dzialania/" + action.code() + "/wspolne")) : List.of();
    }

    /** Answers that are awaited keep no plan from going on: whoever submits should know of them. */
    @Override
    public List<Obstacle> of(Scope scope) {
        UUID enrolment = scope.requireEnrolment();
        if (!scope.planState().isDraftOpen() || scope.planState() == PlanState.IN_IMPLEMENTATION) {
            return List.of();
        }
        return joints.of(enrolment).stream().filter(joint -> !joint.isOver()).flatMap(joint -> waiting(joint, enrolment).stream()).toList();
    }

    private Optional<Obstacle> waiting(JointView joint, UUID enrolment) {
        String where = "/wspolne/" + joint.code();
        Optional<JointView.Part> own = joint.of(enrolment).filter(part -> part.state() == PartState.INVITED);
        if (own.isPresent()) {
            return own.map(part -> new Obstacle("Zaproszenie do wspólnego działania " + joint.code() + " czeka na odpowiedź" + until(part) + ".", where, false, true));
        }
        String silent = joint.parts().stream().filter(part -> part.state() == PartState.INVITED).map(part -> part.powiat() + until(part)).collect(Collectors.joining(", "));
        return joint.leader().enrolment().equals(enrolment) && !silent.isEmpty()
                ? Optional.of(new Obstacle("Wspólne działanie " + joint.code() + " czeka na odpowiedź: " + silent + ".", where, false, true)) : Optional.empty();
    }

    private String until(JointView.Part part) {
        return part.due().map(day -> (part.isLate(clock.today()) ? ", termin minął " : " do ") + PolishDates.inWords(day)).orElse("");
    }
}
