package pl.pomost.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import pl.pomost.plan.Table.Column;
import pl.pomost.plan.Table.Row;
import pl.pomost.shared.Typography;
import pl.pomost.team.Coverage;
import pl.pomost.team.InstitutionRow;
import pl.pomost.team.LocalTeam;
import pl.pomost.team.RosterMember;
import pl.pomost.team.WhoIsMissing;

/** The local team: who appointed it, from which sectors its people come, who leads in each area. People are named in an annex. */
final class TeamPart {

    private static final String LEADER = "area_leader";
    private static final String COORDINATOR = "coordinator";

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
        return outline.facts(facts).table(areas(roster, drafting)).table(new SectorCounts(drafting)
                .column("Osoby", roster.stream().collect(groupingBy(member -> member.sector().orElse(""), counting())))
                .table("zespol-sektory", "Zespół według sektorów")).build();
    }

    /** Whom the team has and whom it lacks. */
    static Coverage coverage(Drafting drafting) {
        PlanMaterial.People people = drafting.from().people();
        List<InstitutionRow> offices = people.institutions().stream().filter(local -> people.directory().containsKey(local.institutionId()))
                .map(local -> InstitutionRow.of(local, people.directory().get(local.institutionId()))).toList();
        return WhoIsMissing.coverage(drafting.from().setting().scenario(), people.roster(), offices);
    }

    private static void appointed(LocalTeam team, FactList.Builder facts) {
        facts.fact("Akt powołania", team.appointingAct().orElse(""))
                .fact("Powołany dnia", team.appointedOn().map(Typography::dateInWords).orElse(""));
    }

    private static Table areas(List<RosterMember> roster, Drafting drafting) {
        return Table.of("zespol-obszary", "Zespoły obszarowe", List.of(Column.text("Obszar"), Column.number("Osoby"), Column.text("Prowadzi")),
                drafting.areas().stream().map(area -> {
                    List<RosterMember> people = roster.stream().filter(member -> member.areas().contains(area)).toList();
                    return Row.headed(drafting.labels().areaHeading(area), people.isEmpty() ? "–" : drafting.discretion().people(people.size()),
                            leader(people, drafting.labels()));
                }).toList());
    }

    private static String leader(List<RosterMember> people, Labels labels) {
        return people.stream().filter(member -> member.role().equals(LEADER)).findFirst()
                .or(() -> people.stream().filter(member -> member.role().equals(COORDINATOR)).findFirst())
                .map(labels::office).orElse("nie wyznaczono");
    }
}
