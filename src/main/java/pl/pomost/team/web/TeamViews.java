package pl.pomost.team.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.shared.FormErrors;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.SentForm;
import pl.pomost.team.InstitutionNames;
import pl.pomost.team.InstitutionRow;
import pl.pomost.team.LocalInstitutions;
import pl.pomost.team.LocalTeam;
import pl.pomost.team.LocalTeams;
import pl.pomost.team.Outsiders;
import pl.pomost.team.Participant;
import pl.pomost.team.Participants;
import pl.pomost.team.Roster;
import pl.pomost.team.RosterMember;
import pl.pomost.team.WhoIsMissing;
import pl.pomost.team.web.TeamForm.Choice;
import pl.pomost.team.web.TeamView.AreaRow;
import pl.pomost.team.web.TeamView.GuestRow;
import pl.pomost.team.web.TeamView.OfficeRow;
import pl.pomost.team.web.TeamView.PersonRow;

/** Gathers the team's page. */
@ApplicationScoped
class TeamViews {

    private final Roster roster;
    private final Participants participants;
    private final LocalTeams teams;
    private final InstitutionNames institutions;
    private final LocalInstitutions local;
    private final Scenarios scenarios;
    private final Outsiders outsiders;

    TeamViews(Roster roster, Participants participants, LocalTeams teams, InstitutionNames institutions, LocalInstitutions local,
            Scenarios scenarios, Outsiders outsiders) {
        this.roster = roster;
        this.participants = participants;
        this.teams = teams;
        this.institutions = institutions;
        this.local = local;
        this.scenarios = scenarios;
        this.outsiders = outsiders;
    }

    TeamView of(Scope scope) {
        UUID enrolment = scope.requireEverything().requireEnrolment();
        Scenario scenario = scenarios.current();
        Map<String, String> names = institutions.of(enrolment);
        List<RosterMember> members = roster.of(enrolment);
        List<InstitutionRow> offices = local.rows(enrolment);
        boolean emails = scope.coordinates() || scope.viewer().isRops();
        return new TeamView(scope.teryt(), scope.powiat().name(), teams.findByIdOptional(enrolment).flatMap(TeamViews::act),
                members.stream().map(member -> row(member, names, scenario, emails)).toList(), emails,
                scenario.areas().stream().map(area -> row(area, members)).toList(), WhoIsMissing.coverage(scenario, scope.powiat().kind(), members, offices),
                participants.of(enrolment).stream().filter(person -> person.rosterMemberId().isEmpty()).map(person -> row(person, names, scenario)).toList(),
                offices.stream().map(one -> row(one, scenario)).toList(), scope.mayEdit(), scope.powiat().seat(),
                members.stream().filter(member -> member.role().equals("area_leader") && member.areas().isEmpty()).map(TeamViews::name).toList(), outsiders.isOne(scope));
    }

    /** @param open which form was sent */
    TeamForm form(Scope scope, SentForm typed, FormErrors errors, String open) {
        Scenario scenario = scenarios.current();
        Optional<LocalTeam> team = teams.findByIdOptional(scope.requireEnrolment());
        return new TeamForm(TeamForm.choices(scenario.dictionary("roles")), TeamForm.choices(scenario.dictionary("sectors")),
                scenario.areas().stream().map(area -> new Choice(area.code(), area.name().pl())).toList(),
                institutions.of(scope.requireEnrolment()).entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).toList(),
                TeamForm.choices(scenario.dictionary("institution_kinds")), typed, errors, open, team.flatMap(LocalTeam::appointingAct).orElse(""),
                team.flatMap(LocalTeam::appointedOn).map(LocalDate::toString).orElse(""));
    }

    private static Optional<String> act(LocalTeam team) {
        return team.appointingAct().map(act -> team.appointedOn().map(PolishDates::inWords).filter(day -> !act.contains(day)).map(day -> act + " (" + day + ")").orElse(act));
    }

    private static PersonRow row(RosterMember member, Map<String, String> names, Scenario scenario, boolean emails) {
        return new PersonRow(member.code(), name(member), member.institution().map(code -> names.getOrDefault(code, code)).orElse(""), member.job().orElse(""),
                areas(member.areas(), scenario), scenario.dictionary("roles").label(member.role(), "pl"), emails ? member.email() : Optional.empty(),
                String.join(", ", member.languages().stream().map(code -> scenario.dictionary("languages").label(code, "pl")).toList()));
    }

    /** With their names: who reads a list of people need not know the codes. */
    private static List<Choice> areas(List<String> codes, Scenario scenario) {
        return codes.stream().map(code -> new Choice(code, scenario.area(code).map(area -> area.shortName().pl()).orElse(code))).toList();
    }

    private static AreaRow row(AreaDef area, List<RosterMember> members) {
        List<RosterMember> own = members.stream().filter(member -> member.areas().contains(area.code())).toList();
        return new AreaRow(area.code(), area.name().pl(), own.stream().filter(member -> member.role().equals("area_leader")).map(TeamViews::name).toList(),
                own.stream().filter(member -> !member.role().equals("area_leader")).map(TeamViews::name).toList());
    }

    private static GuestRow row(Participant person, Map<String, String> names, Scenario scenario) {
        return new GuestRow(person.name(), person.institution().map(code -> names.getOrDefault(code, code)).orElse(""), person.job().orElse(""),
                person.sector().map(sector -> scenario.dictionary("sectors").label(sector, "pl")).orElse(""));
    }

    private static OfficeRow row(InstitutionRow one, Scenario scenario) {
        return new OfficeRow(one.code(), one.name(), Optional.ofNullable(one.kind()).map(kind -> scenario.dictionary("institution_kinds").label(kind, "pl")).orElse(""),
                one.seat(), areas(one.areas(), scenario));
    }

    private static String name(RosterMember member) {
        return member.firstName() + " " + member.lastName();
    }
}
