package pl.pomost.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.plan.PlanFacts.Institution;
import pl.pomost.plan.PlanFacts.Person;

/** Which institutions had somebody, member or guest, at one workshop or more. */
final class Presence {

    private Presence() {
    }

    static List<Institution> of(PlanFacts facts) {
        Set<String> attended = facts.room().attended();
        Set<String> institutions = facts.team().people().stream().filter(person -> attended.contains(person.code()))
                .map(Person::institution).collect(Collectors.toSet());
        return facts.team().institutions().stream().filter(institution -> institutions.contains(institution.code())).toList();
    }
}
