package pl.pomost.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.scenario.StandardDef;

/** The agendas of workshops, with what their scenario says of each item. */
@ApplicationScoped
public class Agendas {

    private final Activities activities;
    private final Scenarios scenarios;

    Agendas(Activities activities, Scenarios scenarios) {
        this.activities = activities;
        this.scenarios = scenarios;
    }

    /** The scenario that the workshop keeps to; the current one for workshops that came with none that is known here. */
    public Scenario scenarioOf(Workshop workshop) {
        return scenarios.byIdAndVersion(workshop.scenario(), workshop.scenarioVersion()).orElseGet(scenarios::current);
    }

    /** The standards that a workshop rates, in the order of the catalogue. */
    public List<StandardDef> standardsOf(Workshop workshop) {
        return scenarioOf(workshop).held(scenarios.standards());
    }

    public Agenda of(Workshop workshop) {
        var stage = scenarioOf(workshop).stage(workshop.stage());
        return Agenda.of(workshop, activities.read(workshop.id()), code -> stage.flatMap(known -> known.activity(code)));
    }
}
