package pl.pomost.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.directory.Enrolments;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Dictionary;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.team.Coverage.Area;
import pl.pomost.team.Coverage.Group;
import pl.pomost.team.Coverage.Seat;
import pl.pomost.team.Coverage.State;

/** Which groups and institutions a team still lacks somebody from. */
@ApplicationScoped
public class WhoIsMissing {

    /** The group of the dictionary of sectors that the whole process is about. */
    private static final String IMMIGRANTS = "immigrants";
    /** Cities with powiat rights have no starosta: what the scenario expects of that office is theirs. */
    private static final Map<String, String> IN_CITIES = Map.of("starostwo", "urząd miasta na prawach powiatu");

    private final Roster roster;
    private final LocalInstitutions institutions;
    private final Enrolments enrolments;
    private final Powiats powiats;
    private final Scenarios scenarios;

    WhoIsMissing(Roster roster, LocalInstitutions institutions, Enrolments enrolments, Powiats powiats, Scenarios scenarios) {
        this.roster = roster;
        this.institutions = institutions;
        this.enrolments = enrolments;
        this.powiats = powiats;
        this.scenarios = scenarios;
    }

    /** The team of a process, in two queries. Callers hand in an enrolment that they may see. */
    public Coverage coverage(UUID enrolment) {
        return coverage(scenarios.of(enrolments.scenarioOf(enrolment)), kind(enrolment), roster.of(enrolment), institutions.rows(enrolment));
    }

    /**
     * A seat of an area is taken when somebody of the team who works on the area comes from an institution of the kind.
     * Groups and areas stand in the scenario's order.
     */
    public static Coverage coverage(Scenario scenario, Powiat.Kind powiat, List<RosterMember> members, List<InstitutionRow> offices) {
        List<Area> areas = scenario.areas().stream().map(area -> area(area, powiat, scenario.dictionary("institution_kinds"), members, offices)).toList();
        List<Group> groups = scenario.dictionary("sectors").entries().stream()
                .map(sector -> new Group(sector.code(), sector.label().pl(), count(members, from(sector.code())))).toList();
        return new Coverage(areas, groups, members.size(), count(members, RosterMember::migrationExperience), count(members, from(IMMIGRANTS)));
    }

    /** Names of the groups, in the scenario's order, in one query. Callers hand in an enrolment that they may see. */
    public List<String> sectors(UUID enrolment) {
        return coverage(scenarios.of(enrolments.scenarioOf(enrolment)), Powiat.Kind.POWIAT, roster.of(enrolment), List.of()).absentGroups();
    }

    private Powiat.Kind kind(UUID enrolment) {
        return powiats.findById(enrolments.findById(enrolment).powiat()).kind();
    }

    private static Area area(AreaDef area, Powiat.Kind powiat, Dictionary kinds, List<RosterMember> members, List<InstitutionRow> offices) {
        List<RosterMember> own = members.stream().filter(member -> member.areas().contains(area.code())).toList();
        Set<String> codes = institutions(own);
        return new Area(area.code(), area.name().pl(), own.size(),
                area.expectedInstitutions().stream().map(kind -> powiat == Powiat.Kind.CITY ? IN_CITIES.getOrDefault(kind, kind) : kind).map(kind -> seat(kind, kinds.label(kind, "pl"), codes, institutions(members), offices)).toList());
    }

    private static Seat seat(String kind, String label, Set<String> present, Set<String> inTeam, List<InstitutionRow> offices) {
        List<InstitutionRow> all = offices.stream().filter(office -> Objects.equals(office.kind(), kind)).toList();
        List<String> here = names(all.stream().filter(office -> present.contains(office.code())));
        if (!here.isEmpty()) {
            return new Seat(label, State.TAKEN, here);
        }
        List<String> elsewhere = names(all.stream().filter(office -> inTeam.contains(office.code())));
        if (!elsewhere.isEmpty()) {
            return new Seat(label, State.ELSEWHERE, elsewhere);
        }
        return all.isEmpty() ? new Seat(label, State.EMPTY, List.of()) : new Seat(label, State.KNOWN, names(all.stream()));
    }

    private static Set<String> institutions(List<RosterMember> members) {
        return members.stream().map(RosterMember::institution).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static List<String> names(Stream<InstitutionRow> offices) {
        return offices.map(InstitutionRow::name).toList();
    }

    private static Predicate<RosterMember> from(String sector) {
        return member -> member.sector().filter(sector::equals).isPresent();
    }

    private static int count(List<RosterMember> members, Predicate<RosterMember> which) {
        return (int) members.stream().filter(which).count();
    }
}
