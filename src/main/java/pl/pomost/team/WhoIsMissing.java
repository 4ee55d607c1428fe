package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.scenario.DictionaryEntry;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;

/** Which groups a team still lacks somebody from. */
@ApplicationScoped
public class WhoIsMissing {

    private final Roster roster;
    private final Scenarios scenarios;

    WhoIsMissing(Roster roster, Scenarios scenarios) {
        this.roster = roster;
        this.scenarios = scenarios;
    }

    /** Names of the groups, in the scenario's order, in one query. Callers hand in an enrolment that they may see. */
    public List<String> sectors(UUID enrolment) {
        return missing(scenarios.current(), roster.of(enrolment)).map(sector -> sector.label().shown()).toList();
    }

    /** Polish names of the groups that none of these people comes from, in the scenario's order. */
    public static List<String> sectors(Scenario scenario, List<RosterMember> members) {
        return missing(scenario, members).map(sector -> sector.label().pl()).toList();
    }

    private static Stream<DictionaryEntry> missing(Scenario scenario, List<RosterMember> members) {
        return scenario.dictionary("sectors").entries().stream().filter(sector -> members.stream().noneMatch(member -> member.sector().equals(Optional.of(sector.code()))));
    }
}
