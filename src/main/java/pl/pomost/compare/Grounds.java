package pl.pomost.compare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.access.AreasOfProcess;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;
import pl.pomost.shared.DomainClock;
import pl.pomost.standard.Standards;

/** Lays the ground of a comparison for whoever asks. */
@ApplicationScoped
public class Grounds {

    private final Editions editions;
    private final Places places;
    private final Scenarios scenarios;
    private final Standards standards;
    private final AreasOfProcess areasOfProcess;
    private final DomainClock clock;

    Grounds(Editions editions, Places places, Scenarios scenarios, Standards standards, AreasOfProcess areasOfProcess, DomainClock clock) {
        this.editions = editions;
        this.places = places;
        this.scenarios = scenarios;
        this.standards = standards;
        this.areasOfProcess = areasOfProcess;
        this.clock = clock;
    }

    /** How far somebody sees in the edition under way. */
    public Horizon reach(Viewer viewer) {
        return Horizon.of(viewer, experts(viewer, editions.current().map(Edition::scenario).orElse(Optional.empty())));
    }

    /** Year of the edition that is asked for. */
    public Optional<Integer> year(Question question) {
        return question.text("edition").filter(year -> year.matches("[0-9]{4}")).map(Integer::valueOf).or(() -> editions.current().map(Edition::year));
    }

    /** @throws NotFoundException when there is no such edition */
    Ground of(Viewer viewer, Question question) {
        Edition edition = edition(question);
        Scenario scenario = scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty()));
        Horizon reach = Horizon.of(viewer, experts(viewer, edition.scenario()));
        List<StandardDef> seen = scenario.held(standards.nowHere()).stream().filter(standard -> reach.sees(standard.area())).toList();
        return new Ground(edition.id(), edition.year(), edition.name(), editions.all().stream().map(Edition::year).toList(), scenario, seen, places.of(edition.id()), reach, clock.today());
    }

    /** The same for everybody, who may know ranges of all standards. */
    Ground ofEverybody(Question question) {
        Edition edition = edition(question);
        Scenario scenario = scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty()));
        return new Ground(edition.id(), edition.year(), edition.name(), editions.all().stream().map(Edition::year).toList(), scenario, scenario.held(standards.nowHere()), places.of(edition.id()),
                Horizon.OF_EVERYBODY, clock.today());
    }

    private Edition edition(Question question) {
        Optional<String> asked = question.text("edition");
        if (asked.isEmpty()) {
            return editions.current().orElseThrow(NotFoundException::new);
        }
        return asked.filter(year -> year.matches("[0-9]{4}")).map(Integer::valueOf).flatMap(editions::byYear).orElseThrow(NotFoundException::new);
    }

    private Set<String> experts(Viewer viewer, Optional<String> scenario) {
        return viewer.expertIn().isEmpty() ? Set.of() : areasOfProcess.holding(new ScenarioChoice(scenario, Optional.empty()), viewer.expertIn());
    }
}
