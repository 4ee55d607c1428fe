package pl.pomost.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.DomainClock;

/** Limits of the checklist that concern the diagnosis, as the scenario sets them. */
@ApplicationScoped
public class Rules {

    private static final int USUAL_YEARS = 3;
    private static final int USUAL_SMALL = 5;

    private final Scenarios scenarios;
    private final DomainClock clock;

    Rules(Scenarios scenarios, DomainClock clock) {
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** How old evidence may be (criterion D3). */
    public int evidenceYears() {
        return limit("D3", "years", USUAL_YEARS);
    }

    /** Whether evidence of that day is too old today; evidence without a day is not. */
    public boolean isOutdated(LocalDate evidence) {
        return evidence != null && evidence.isBefore(clock.today().minusYears(evidenceYears()));
    }

    /** Numbers of people below it are hidden in public (criterion L1). */
    public int smallCount() {
        return limit("L1", "hide_below", USUAL_SMALL);
    }

    private int limit(String criterion, String name, int usual) {
        Scenario scenario = scenarios.current();
        return scenario.criterion(criterion).map(found -> found.limit(name, usual)).orElse(usual);
    }
}
