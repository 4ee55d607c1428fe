package pl.pomost.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.directory.Institution;
import pl.pomost.plan.PlanMaterial.People;
import pl.pomost.team.LocalInstitution;

/** People and institutions as completeness sees them. */
final class TeamFacts {

    private static final String MUNICIPALITY = "municipality";

    private TeamFacts() {
    }

    static PlanFacts.Team of(People people) {
        Stream<PlanFacts.Person> members = people.roster().stream().map(member -> new PlanFacts.Person(member.code(), member.institution().orElse(""), true,
                Set.copyOf(member.areas()), member.migrationExperience()));
        Stream<PlanFacts.Person> guests = people.participants().stream().filter(person -> person.rosterMemberId().isEmpty())
                .map(guest -> new PlanFacts.Person(guest.code(), guest.institution().orElse(""), false, Set.of(), false));
        List<PlanFacts.Institution> institutions = people.institutions().stream().map(local -> institution(local, people.directory())).toList();
        return new PlanFacts.Team(Stream.concat(members, guests).toList(), institutions);
    }

    private static PlanFacts.Institution institution(LocalInstitution local, Map<UUID, Institution> directory) {
        Institution known = directory.get(local.institutionId());
        return new PlanFacts.Institution(local.code(), known != null && local.sector(known).filter(MUNICIPALITY::equals).isPresent(), Set.copyOf(local.gminas()));
    }
}
