package pl.pomost.workshop.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.ScenarioDifference.Change;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Look;
import pl.pomost.workshop.AdoptScenario;

/** Makes the page of a powiat's scenario. */
@ApplicationScoped
class AdoptionViews {

    private final AdoptScenario adoption;
    private final Scenarios scenarios;
    private final AdoptionTexts texts;

    AdoptionViews(AdoptScenario adoption, Scenarios scenarios, AdoptionTexts texts) {
        this.adoption = adoption;
        this.scenarios = scenarios;
        this.texts = texts;
    }

    AdoptionView of(Scope scope, boolean adopted, boolean gone) {
        Scenario kept = scenarios.current();
        var offer = scope.enrolment().flatMap(id -> adoption.offer(scope)).map(found -> new AdoptionView.Offer(found.newer().version(),
                found.noticed().stream().map(String::valueOf).collect(Collectors.joining(", ")), found.changes().stream().map(this::row).toList()));
        List<AdoptionView.Stage> stages = kept.stages().stream().map(stage -> new AdoptionView.Stage(stage.number(), stage.title().pl(), hours(stage.minutes()),
                stage.activities().size())).toList();
        return new AdoptionView(scope.teryt(), scope.powiat().name(), texts.named(kept.title().pl(), kept.version()), stages,
                kept.areas().stream().map(area -> area.name().pl()).collect(Collectors.joining(", ")), offer, scope.mayEdit(), adopted, gone);
    }

    private AdoptionView.Row row(Change change) {
        Look look = switch (change.kind()) {
            case ADDED -> new Look(texts.added(), "is-ok", "plus");
            case REMOVED -> new Look(texts.removed(), "is-off", "undo");
            case CHANGED -> new Look(texts.changed(), "is-next", "edit");
        };
        return new AdoptionView.Row(look, change.place(), change.thing(), change.detail(), change.before(), change.after());
    }

    private static String hours(int minutes) {
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
