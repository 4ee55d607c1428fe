package pl.pomost.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.Page;
import pl.pomost.access.Pages;
import pl.pomost.access.Scope;
import pl.pomost.directory.PlanState;
import pl.pomost.directory.Powiat;
import pl.pomost.plan.OfficeData.Organ;
import pl.pomost.plan.Plans;
import pl.pomost.review.Adoption;
import pl.pomost.review.PathRules.Door;
import pl.pomost.review.PathWords;
import pl.pomost.review.PlanPath;
import pl.pomost.review.PlanPaths;
import pl.pomost.review.Reasons;
import pl.pomost.review.Submission;
import pl.pomost.review.Transition;
import pl.pomost.review.Transition.Guard;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Submitted;

/** Shows the page on which a step is taken. */
@ApplicationScoped
class StepPages {

    static final String PLAIN = "bez-zalecen";
    static final String RECOMMENDATIONS = "z-zaleceniami";

    private final Pages pages;
    private final PlanPaths paths;
    private final Reasons reasons;
    private final Plans plans;
    private final PathWords words;
    private final StepDeeds deeds;
    private final PathPageTexts texts;

    StepPages(Pages pages, PlanPaths paths, Reasons reasons, Plans plans, PathWords words, StepDeeds deeds, PathPageTexts texts) {
        this.pages = pages;
        this.paths = paths;
        this.reasons = reasons;
        this.plans = plans;
        this.words = words;
        this.deeds = deeds;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "review")
    static class Templates {
        static native TemplateInstance step(Page page, StepView view, FormView form);
    }

    TemplateInstance page(Scope scope, Transition transition, FormView form) {
        PlanPath path = paths.of(scope);
        Door door = path.door(transition);
        boolean submission = transition.asks(Guard.CONFIRMATION);
        var view = new StepView(scope.teryt(), scope.edition().year(), scope.powiat().name(), StepName.of(transition).polish(), deeds.of(transition), path.state().name(),
                shown(path, form), path.state().polish(), transition.to().map(PlanState::polish).orElse(""), reasons.of(door), transition.asks(Guard.NOTE), transition == Transition.ACCEPT, transition == Transition.ADOPT,
                submission ? path.toConfirm().stream().map(Barrier::of).toList() : List.of(), submission ? path.mark() : "", kinds(), acts(), organs(scope.powiat()));
        return Templates.step(pages.of(words.of(transition), scope, "droga"), view, form);
    }

    /** A form that comes back is still about the version that it was first shown with. */
    private static String shown(PlanPath path, FormView form) {
        return form.value("wersja").isEmpty() ? String.valueOf(path.submission().map(Submission::version).orElse(0)) : form.value("wersja");
    }

    /** Before anybody has typed: the organ that the plan's particulars name, and the kind of act that it makes. */
    FormView blank(Scope scope, Transition transition) {
        Optional<Organ> organ = transition == Transition.ADOPT ? plans.findByIdOptional(scope.requireEnrolment()).flatMap(plan -> plan.office().adopts()) : Optional.empty();
        return FormView.filled(organ.map(each -> Submitted.NOTHING.with("organ", name(each, scope.powiat()))
                .with("akt", (each == Organ.HEAD ? Adoption.Act.ORDER : Adoption.Act.RESOLUTION).name())).orElse(Submitted.NOTHING));
    }

    List<Choice> kinds() {
        return List.of(new Choice(PLAIN, texts.withoutRecommendations()), new Choice(RECOMMENDATIONS, texts.withRecommendations()));
    }

    List<Choice> acts() {
        return List.of(new Choice(Adoption.Act.RESOLUTION.name(), words.of(Adoption.Act.RESOLUTION)), new Choice(Adoption.Act.ORDER.name(), words.of(Adoption.Act.ORDER)));
    }

    /** A city with the rights of a powiat has neither a starost nor a board. */
    List<Choice> organs(Powiat powiat) {
        return Stream.of(Organ.values()).filter(each -> powiat.kind() != Powiat.Kind.CITY || each != Organ.BOARD).map(each -> name(each, powiat))
                .map(name -> new Choice(name, name)).toList();
    }

    private String name(Organ organ, Powiat powiat) {
        boolean city = powiat.kind() == Powiat.Kind.CITY;
        return switch (organ) {
            case COUNCIL -> city ? texts.cityCouncil() : texts.council();
            case BOARD -> texts.board();
            case HEAD -> city ? texts.cityPresident() : texts.starost();
        };
    }
}
