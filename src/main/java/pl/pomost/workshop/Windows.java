package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import pl.pomost.directory.Edition;
import pl.pomost.directory.ScenarioChoice;
import pl.pomost.directory.StageWindow;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** When a workshop is expected in an edition. */
@ApplicationScoped
public class Windows {

    private final Scenarios scenarios;

    Windows(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /** The edition's window; for a powiat that goes by another scenario than the edition, the usual days of that scenario. */
    public Optional<StageWindow> of(Edition edition, Scenario scenario, int stage) {
        Scenario ofEdition = scenarios.of(new ScenarioChoice(edition.scenario(), Optional.empty()));
        if (ofEdition.id().equals(scenario.id())) {
            return edition.windows().stream().filter(window -> window.stage() == stage).findFirst();
        }
        return scenario.stage(stage).map(found -> new StageWindow(stage, found.title().pl(), found.window().from().atYear(edition.year()),
                found.window().to().atYear(edition.year())));
    }

    /** The window that a workshop's day lies outside of. A closed workshop is not warned about any more. */
    public Optional<StageWindow> missed(Edition edition, Scenario scenario, Workshop workshop) {
        return workshop.isClosed() ? Optional.empty() : workshop.heldOn().flatMap(day -> of(edition, scenario, workshop.stage())
                .filter(window -> day.isBefore(window.opens()) || day.isAfter(window.closes())));
    }
}
