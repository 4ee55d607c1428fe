package pl.pomost.team.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.access.Scope;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;
import pl.pomost.team.AreaTeam;
import pl.pomost.team.AreaTeamsSaid;
import pl.pomost.team.LocalTeam;
import pl.pomost.team.LocalTeams;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;

/** Gathers who leads what: as it is written down; until then as people said it on cards, else by the roles of the roster. */
@ApplicationScoped
class LeadViews {

    private static final String LEADER = "area_leader";

    private final LocalTeams teams;
    private final Roster roster;
    private final AreaTeamsSaid cards;
    private final Scenarios scenarios;

    LeadViews(LocalTeams teams, Roster roster, AreaTeamsSaid cards, Scenarios scenarios) {
        this.teams = teams;
        this.roster = roster;
        this.cards = cards;
        this.scenarios = scenarios;
    }

    List<LeadView> of(Scope scope) {
        List<RosterMember> members = roster.of(scope.requireEnrolment());
        Map<String, AreaTeam> led = byArea(written(scope).orElseGet(() -> supposed(scope, members)));
        Map<String, String> names = members.stream().collect(Collectors.toMap(RosterMember::code, LeadViews::name));
        return scenarios.current().areas().stream().map(area -> {
            AreaTeam team = led.getOrDefault(area.code(), new AreaTeam(area.code(), null, null, null));
            return new LeadView(area.code(), area.name().pl(), called(team.leader(), names), called(team.deputy(), names), team.rhythm() == null ? "" : team.rhythm(),
                    members.stream().filter(member -> member.areas().contains(area.code()) && !member.code().equals(team.leader()) && !member.code().equals(team.deputy()))
                            .map(LeadViews::name).toList());
        }).toList();
    }

    boolean isWritten(Scope scope) {
        return written(scope).isPresent();
    }

    /** The form as it opens: with what is written, else with what is supposed. */
    Submitted filled(Scope scope) {
        return LeadForm.filled(version(scope), written(scope).orElseGet(() -> supposed(scope, roster.of(scope.requireEnrolment()))));
    }

    Submitted stored(Scope scope) {
        return LeadForm.filled(version(scope), written(scope).orElse(List.of()));
    }

    int version(Scope scope) {
        return teams.findByIdOptional(scope.requireEnrolment()).map(LocalTeam::version).orElse(0);
    }

    List<Choice> people(Scope scope) {
        return roster.of(scope.requireEnrolment()).stream().map(member -> new Choice(member.code(), name(member))).toList();
    }

    private Optional<List<AreaTeam>> written(Scope scope) {
        return teams.findByIdOptional(scope.requireEnrolment()).map(LocalTeam::areaTeams).filter(areas -> !areas.isEmpty());
    }

    private List<AreaTeam> supposed(Scope scope, List<RosterMember> members) {
        Map<String, AreaTeam> said = byArea(cards.of(scope));
        return scenarios.current().areas().stream().map(area -> said.getOrDefault(area.code(), new AreaTeam(area.code(), members.stream()
                .filter(member -> member.role().equals(LEADER) && member.areas().contains(area.code())).map(RosterMember::code).findFirst().orElse(null), null, null))).toList();
    }

    private static Map<String, AreaTeam> byArea(List<AreaTeam> areas) {
        return areas.stream().collect(Collectors.toMap(AreaTeam::area, Function.identity(), (one, other) -> one));
    }

    private static String called(String code, Map<String, String> names) {
        return code == null ? "" : names.getOrDefault(code, "");
    }

    private static String name(RosterMember member) {
        return member.firstName() + " " + member.lastName();
    }
}
