package pl.pomost.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;
import pl.pomost.team.AreaTeam;
import pl.pomost.team.Coverage;
import pl.pomost.team.InstitutionRow;
import pl.pomost.team.LocalTeam;
import pl.pomost.team.RosterMember;
import pl.pomost.team.WhoIsMissing;

/** The local team: who appointed it, from which sectors its people come, who leads in each area. People are named in an annex. */
final class TeamPart {

    private static final String LEADER = "area_leader";
    private TeamPart() {
    }

    static Section write(Drafting drafting) {
        List<RosterMember> roster = drafting.from().people().roster();
        Outline outline = Outline.of("zespol", "Zespół");
        FactList.Builder facts = FactList.about("zespol-fakty", "Zespół lokalny");
        drafting.from().people().team().ifPresent(team -> appointed(team, facts));
        if (roster.isEmpty()) {
            return outline.facts(facts).add(Note.missing("Nie ma jeszcze składu zespołu.")).build();
        }
        facts.fact("Liczba osób", drafting.discretion().people(roster.size()))
                .fact("Instytucje i grupy", Typography.number(roster.stream().flatMap(member -> member.institution().stream()).distinct().count()))
                .fact("Osoby z doświadczeniem migracji", drafting.discretion().people(roster.stream().filter(RosterMember::migrationExperience).count()));
        return outline.facts(facts).table(areas(roster, led(drafting), drafting)).table(new SectorCounts(drafting)
                .column("Osoby", roster.stream().collect(groupingBy(member -> member.sector().orElse(""), counting())))
                .table("zespol-sektory", "Zespół według sektorów")).build();
    }

    /** Whom the team has and whom it lacks. */
    static Coverage coverage(Drafting drafting) {
        PlanMaterial.People people = drafting.from().people();
        List<InstitutionRow> offices = people.institutions().stream().filter(local -> people.directory().containsKey(local.institutionId()))
                .map(local -> InstitutionRow.of(local, people.directory().get(local.institutionId()))).toList();
        return WhoIsMissing.coverage(drafting.from().setting().scenario(), drafting.from().setting().powiat().kind(), people.roster(), offices);
    }

    private static void appointed(LocalTeam team, FactList.Builder facts) {
        facts.fact("Akt powołania", team.appointingAct().orElse(""))
                .fact("Powołany dnia", team.appointedOn().map(Typography::dateInWords).orElse(""));
    }

    /** Who leads each area and who stands in, as the coordinator wrote it down. */
    private static List<AreaTeam> led(Drafting drafting) {
        return drafting.from().people().team().map(LocalTeam::areaTeams).orElse(List.of());
    }

    private static Table areas(List<RosterMember> roster, List<AreaTeam> led, Drafting drafting) {
        return Table.of("zespol-obszary", "Zespoły obszarowe", List.of(Column.text("Obszar"), Column.number("Osoby"), Column.text("Prowadzi"), Column.text("Zastępuje")),
                drafting.areas().stream().map(area -> {
                    List<RosterMember> people = roster.stream().filter(member -> member.areas().contains(area)).toList();
                    Optional<AreaTeam> team = led.stream().filter(each -> area.equals(each.area())).findFirst();
                    // until anybody has written down who leads, the roles of the roster say it
                    Optional<RosterMember> leader = led.isEmpty() ? people.stream().filter(member -> member.role().equals(LEADER)).findFirst()
                            : team.flatMap(each -> member(roster, each.leader()));
                    return Row.headed(drafting.labels().areaHeading(area), people.isEmpty() ? "–" : drafting.discretion().people(people.size()),
                            leader.map(drafting.labels()::office).orElse("nie wyznaczono"), team.flatMap(each -> member(roster, each.deputy())).map(drafting.labels()::office).orElse("–"));
                }).toList());
    }

    private static Optional<RosterMember> member(List<RosterMember> roster, String code) {
        return roster.stream().filter(member -> member.code().equals(code)).findFirst();
    }
}
