package pl.pomost.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.access.Scopes;
import pl.pomost.access.Viewer;
import pl.pomost.action.Action;
import pl.pomost.action.Actions;
import pl.pomost.action.BudgetSums;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.practice.JointActions;
import pl.pomost.practice.JointDeed;
import pl.pomost.practice.JointStep;
import pl.pomost.practice.JointSteps;
import pl.pomost.practice.JointView;
import pl.pomost.practice.PartState;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Look;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Typography;

/** Makes the pages of joint actions for one viewer. */
@ApplicationScoped
class JointPages {

    private final JointActions joints;
    private final JointSteps steps;
    private final Actions actions;
    private final Scopes scopes;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Vocabulary words;
    private final DomainClock clock;
    private final JointTexts texts;

    JointPages(JointActions joints, JointSteps steps, Actions actions, Scopes scopes, Enrolments enrolments, Powiats powiats, Vocabulary words, DomainClock clock, JointTexts texts) {
        this.joints = joints;
        this.steps = steps;
        this.actions = actions;
        this.scopes = scopes;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.words = words;
        this.clock = clock;
        this.texts = texts;
    }

    /** A line of the list. @param waits whether an answer of the viewer is awaited */
    record Row(String code, String title, String area, String areaName, String leader, int partners, String cost, boolean waits, boolean over) {
    }

    /** @throws NotFoundException for what is not there or not for this viewer */
    JointView visible(Viewer viewer, String code) {
        return joints.byCode(code).filter(joint -> joints.maySee(viewer, joint)).orElseThrow(NotFoundException::new);
    }

    List<Row> list(Viewer viewer) {
        return joints.visible(viewer).stream().map(joint -> new Row(joint.code(), joint.title(), joint.area(), words.area(joint.area()), joint.leader().powiat(), joint.takingPart().size(),
                Typography.money(joint.cost()), joint.parts().stream().anyMatch(part -> part.state() == PartState.INVITED && viewer.isCoordinatorOf(part.teryt())), joint.isOver())).toList();
    }

    JointPage page(Viewer viewer, JointView joint) {
        boolean story = viewer.seesWholeRegion() || joint.parts().stream().anyMatch(part -> viewer.isInTeamOf(part.teryt()));
        return new JointPage(joint.code(), joint.title(), joint.area(), words.area(joint.area()), joint.purpose(), texts.since(PolishDates.inWords(joint.begunOn())),
                joint.parts().stream().filter(part -> story || part.state().takesPart()).map(part -> part(viewer, joint, part, story)).toList(), Typography.money(joint.cost()),
                story ? steps.of(joint.id()).stream().map(step -> line(viewer, step)).toList() : List.of(), tasks(viewer, joint));
    }

    private JointPage.Part part(Viewer viewer, JointView joint, JointView.Part part, boolean story) {
        Optional<Action> action = part.action().flatMap(code -> actions.byCode(part.enrolment(), code));
        boolean reads = viewer.seesWholeRegion() || viewer.isInTeamOf(part.teryt()) || viewer.readsEverywhere(joint.area());
        return new JointPage.Part(part.teryt(), part.powiat(), look(part.state()), part.task(), Typography.money(part.share()), part.due().filter(any -> part.state() == PartState.INVITED).map(PolishDates::inWords).orElse(""),
                part.isLate(clock.today()), part.action().orElse(""), reads && action.isPresent() ? "/powiaty/" + part.teryt() + "/dzialania/" + action.get().code() + "?edition=" + part.year() : "",
                part.state().takesPart() && story ? warning(part, action) : "", story ? part.reason().orElse("") : "");
    }

    private String warning(JointView.Part part, Optional<Action> action) {
        if (action.isEmpty()) {
            return texts.gone();
        }
        BigDecimal cost = BudgetSums.cost(action.get().budget().values(), action.get().budgetTotal().orElse(null));
        return cost.compareTo(part.share()) == 0 ? "" : texts.differs(Typography.money(cost));
    }

    private static Look look(PartState state) {
        return switch (state) {
            case LEADS -> new Look(state.polish(), "is-now", "check");
            case INVITED -> new Look(state.polish(), "is-next", "clock");
            case CONFIRMED -> new Look(state.polish(), "is-ok", "check");
            case DECLINED -> new Look(state.polish(), "is-off", "undo");
            case WITHDRAWN -> new Look(state.polish(), "is-warn", "undo");
            case ENDED -> new Look(state.polish(), "is-off", "check");
        };
    }

    private String line(Viewer viewer, JointStep step) {
        String powiat = powiats.findByIdOptional(step.powiat()).map(Powiat::name).orElse(step.powiat());
        String day = PolishDates.inWords(step.takenOn());
        String line = viewer.seesWholeRegion() ? texts.stepBy(day, name(step.deed()), powiat, step.takenBy()) : texts.step(day, name(step.deed()), powiat);
        return line + step.note().map(note -> ". " + note).orElse("");
    }

    private String name(JointDeed deed) {
        return switch (deed) {
            case BEGUN -> texts.begun();
            case INVITED -> texts.invited();
            case CONFIRMED -> texts.confirmed();
            case DECLINED -> texts.declined();
            case WITHDRAWN -> texts.withdrawn();
            case TAKEN_OUT -> texts.takenOut();
            case ENDED -> texts.ended();
        };
    }

    private JointPage.Tasks tasks(Viewer viewer, JointView joint) {
        boolean leads = !joint.isOver() && coordinates(viewer, joint.leader());
        Optional<JointView.Part> asked = joint.parts().stream().filter(part -> part.state() == PartState.INVITED && coordinates(viewer, part)).findFirst();
        Optional<JointView.Part> leaving = joint.parts().stream().filter(part -> part.state() == PartState.CONFIRMED && coordinates(viewer, part)).findFirst();
        return new JointPage.Tasks(leads ? inviting(joint) : List.of(), !leads ? List.of() : joint.parts().stream()
                .filter(part -> part.state() == PartState.INVITED || part.state() == PartState.CONFIRMED).map(part -> new Choice(part.teryt(), part.powiat())).toList(), leads,
                asked.map(part -> new JointPage.Answer(part.teryt(), part.powiat(), own(joint, part))), leaving.map(part -> new Choice(part.teryt(), part.powiat())));
    }

    private boolean coordinates(Viewer viewer, JointView.Part part) {
        if (!viewer.isAdmin() && !viewer.isCoordinatorOf(part.teryt())) {
            return false;
        }
        Scope scope = scopes.of(viewer, part.teryt(), Optional.of(part.year()));
        return scope.coordinates();
    }

    /** Powiats of the same edition that are neither asked nor take part. */
    private List<Choice> inviting(JointView joint) {
        Set<String> there = joint.parts().stream().filter(part -> !part.state().isOver()).map(JointView.Part::teryt).collect(Collectors.toSet());
        int year = joint.leader().year();
        return powiats.ofRegion().stream().filter(powiat -> !there.contains(powiat.teryt()) && enrolments.of(powiat.teryt(), Optional.of(year)).isPresent())
                .map(powiat -> new Choice(powiat.teryt(), powiat.name())).sorted((one, other) -> Collator.getInstance(PolishDates.POLISH).compare(one.label(), other.label())).toList();
    }

    private List<Choice> own(JointView joint, JointView.Part part) {
        return actions.of(part.enrolment()).stream().filter(action -> action.area().equals(joint.area())).map(action -> new Choice(action.code(), action.code() + " " + action.title())).toList();
    }
}
