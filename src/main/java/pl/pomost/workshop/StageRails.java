package pl.pomost.workshop;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.pomost.access.Rail;
import pl.pomost.access.Rail.Link;
import pl.pomost.access.Rail.Step;
import pl.pomost.access.Rails;
import pl.pomost.access.Scope;
import pl.pomost.scenario.LocalizedText;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.Stage;
import pl.pomost.shared.Dates;

/** The rail of a powiat: its stages, with where each stands, and the sections that this viewer may open. Read once a request. */
@RequestScoped
class StageRails implements Rails {

    private final Workshops workshops;
    private final Scenarios scenarios;
    /** Sections that begin a part: how it is, how it should be, what we do, the plan, what the coordinator looks after. */
    private static final Set<String> BEGINNINGS = Set.of("diagnoza", "wizja", "dzialania", "watek", "stan-rzeczy");

    private final RailTexts texts;
    private final Map<UUID, List<Step>> read = new HashMap<>();

    StageRails(Workshops workshops, Scenarios scenarios, RailTexts texts) {
        this.workshops = workshops;
        this.scenarios = scenarios;
        this.texts = texts;
    }

    @Override
    public Rail of(Scope scope, String section) {
        String base = "/powiaty/" + scope.teryt();
        List<Step> steps = scope.everything() ? scope.enrolment().map(id -> read.computeIfAbsent(id, key -> steps(workshops.standingsOf(key), base))).orElse(List.of()) : List.of();
        List<Step> reached = steps.stream().filter(step -> scope.onlyStage().filter(only -> only != step.number()).isEmpty()).toList();
        return new Rail(scope.powiat().name(), scope.teryt(), scope.edition().name(), reached, links(scope, base, section));
    }

    private List<Step> steps(List<Workshops.Standing> workshops, String base) {
        var steps = new ArrayList<Step>();
        boolean nowFound = false;
        for (Workshops.Standing workshop : workshops) {
            boolean closed = workshop.closed();
            Step.State state = closed ? Step.State.DONE : nowFound ? Step.State.NEXT : workshop.open() ? Step.State.OPEN : Step.State.NOW;
            nowFound = nowFound || !closed;
            steps.add(new Step(workshop.stage(), title(workshop), state, closed ? texts.closed() : workshop.open() ? texts.open() : texts.ahead(),
                    workshop.heldOn() == null ? "" : Dates.inWords(workshop.heldOn()), base + "/warsztaty/" + workshop.stage()));
        }
        return steps;
    }

    /** The scenario's title in the language shown, unless the workshop got one of its own. */
    private String title(Workshops.Standing workshop) {
        return scenarios.current().stage(workshop.stage()).map(Stage::title).filter(title -> title.pl().equals(workshop.title()))
                .map(LocalizedText::shown).orElse(workshop.title());
    }

    private List<Link> links(Scope scope, String base, String section) {
        var links = new ArrayList<Link>();
        if (scope.enrolment().isEmpty() || scope.onlyStage().isPresent()) {
            return links;
        }
        if (scope.everything()) {
            links.add(link(base, "zespol", "people", texts.team(), section));
            links.add(link(base, "kartki", "card", texts.cards(), section));
        }
        links.add(link(base, "diagnoza", "diagnosis", texts.diagnosis(), section));
        if (scope.everything()) {
            links.add(link(base, "zasoby", "building", texts.resources(), section));
            links.add(link(base, "dane", "indicator", texts.figures(), section));
        }
        links.add(link(base, "samoocena", "scale", texts.assessment(), section));
        if (scope.everything()) {
            links.add(link(base, "wizja", "home", texts.vision(), section));
        }
        links.add(link(base, "cele", "goal", texts.goals(), section));
        links.add(link(base, "dzialania", "action", texts.actions(), section));
        links.add(link(base, "wskazniki", "indicator", texts.indicators(), section));
        if (scope.everything()) {
            links.add(link(base, "ryzyka", "warning", texts.risks(), section));
            links.add(link(base, "postulaty", "upload", texts.postulates(), section));
            links.add(link(base, "zgody", "building", texts.consents(), section));
            links.add(link(base, "ustalenia", "check", texts.agreements(), section));
            links.add(link(base, "watek", "thread", texts.thread(), section));
            links.add(link(base, "plan", "plan", texts.plan(), section));
            links.add(link(base, "konsultacje", "people", texts.consultation(), section));
            links.add(link(base, "braki", "check", texts.gaps(), section));
            links.add(link(base, "droga", "arrow-right", texts.planPath(), section));
            links.add(link(base, "uwagi", "question", texts.remarks(), section));
            if (scope.viewer().seesWholeRegion()) {
                links.add(link(base, "ocena", "search", texts.review(), section));
            }
            links.add(link(base, "stan-rzeczy", "info", texts.stateOfThings(), section));
            links.add(link(base, "porownanie", "scale", texts.comparison(), section));
        }
        if (scope.coordinates()) {
            links.add(link(base, "plik", "download", texts.file(), section));
            links.add(link(base, "role", "person", texts.roles(), section));
            links.add(link(base, "historia", "clock", texts.history(), section));
        }
        return links;
    }

    private static Link link(String base, String path, String icon, String name, String section) {
        return new Link(base + "/" + path, icon, name, path.equals(section), BEGINNINGS.contains(path));
    }
}
