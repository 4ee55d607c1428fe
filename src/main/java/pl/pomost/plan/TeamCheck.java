package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Area;
import pl.pomost.plan.PlanFacts.Person;
import pl.pomost.shared.Plurals;

/** P1: somebody in the team for each area, and people who have come from another country. */
final class TeamCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Person> members = facts.team().people().stream().filter(Person::member).toList();
        List<Area> missing = facts.frame().areas().stream()
                .filter(area -> members.stream().noneMatch(member -> member.areas().contains(area.code()))).toList();
        long migrants = members.stream().filter(Person::migrationExperience).count();
        Stream<Finding> areas = missing.stream().map(area -> Finding.blocking("P1", "area", area.code(),
                "Obszar „%s”: nie ma nikogo w zespole.".formatted(area.name())));
        Stream<Finding> experience = migrants >= facts.frame().limits().migrants() ? Stream.empty()
                : Stream.of(Finding.blocking("P1", "team", "", "Osoby z doświadczeniem migracji w zespole: %d, potrzeba co najmniej %d."
                        .formatted(migrants, facts.frame().limits().migrants())));
        int all = facts.frame().areas().size();
        return CriterionCheck.judged("P1", true, "Zespół: %s, obszary z osobą: %d z %d, z doświadczeniem migracji: %d.".formatted(
                Plurals.of(members.size(), "osoba", "osoby", "osób"), all - missing.size(), all, migrants),
                Stream.concat(areas, experience).toList());
    }
}
