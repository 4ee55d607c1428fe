package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.directory.Enrolments;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** Which groups a team still lacks somebody from. */
@ApplicationScoped
public class WhoIsMissing {

    private final Roster roster;
    private final Enrolments enrolments;
    private final Scenarios scenarios;

    WhoIsMissing(Roster roster, Enrolments enrolments, Scenarios scenarios) {
        this.roster = roster;
        this.enrolments = enrolments;
        this.scenarios = scenarios;
    }

    /** Names of the groups, in the scenario's order, in one query. Callers hand in an enrolment that they may see. */
    public List<String> sectors(UUID enrolment) {
        return sectors(scenarios.of(enrolments.scenarioOf(enrolment)), roster.of(enrolment));
    }

    /** Names of the groups that none of these people comes from, in the scenario's order. */
    public static List<String> sectors(Scenario scenario, List<RosterMember> members) {
        return scenario.dictionary("sectors").entries().stream().filter(sector -> members.stream().noneMatch(member -> member.sector().equals(Optional.of(sector.code()))))
                .map(sector -> sector.label().pl()).toList();
    }
}
