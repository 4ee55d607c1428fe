package pl.pomost.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Gmina;
import pl.pomost.plan.PlanFacts.Institution;
import pl.pomost.plan.PlanFacts.Person;
import pl.pomost.plan.PlanFacts.Workshop;

/** P2: members who never came, and gminas whose own administration never did. Says nothing before the first workshop. */
final class PresenceHints implements Hints {

    @Override
    public Stream<Finding> about(PlanFacts facts) {
        long held = facts.room().workshops().stream().filter(Workshop::closed).count();
        return held == 0 ? Stream.empty() : Stream.concat(members(facts, held), gminas(facts));
    }

    private static Stream<Finding> members(PlanFacts facts, long held) {
        Set<String> attended = facts.room().attended();
        return facts.team().people().stream().filter(Person::member).filter(member -> !attended.contains(member.code()))
                .map(member -> Finding.warning("P2", "member", member.code(), "%s: obecność 0 z %d.".formatted(member.code(), held)));
    }

    /** A city with powiat rights is its own gmina and cannot be absent from itself. */
    private static Stream<Finding> gminas(PlanFacts facts) {
        Set<String> present = Presence.of(facts).stream().filter(Institution::ofGmina)
                .flatMap(institution -> institution.gminas().stream()).collect(Collectors.toSet());
        List<Gmina> absent = facts.frame().gminas().stream().filter(gmina -> !present.contains(gmina.teryt())).toList();
        boolean city = facts.frame().gminas().size() < 2;
        return city || absent.isEmpty() ? Stream.empty() : Stream.of(Finding.warning("P2", "gmina",
                absent.stream().map(Gmina::teryt).collect(Collectors.joining(",")),
                "Brak udziału gmin: " + absent.stream().map(Gmina::name).collect(Collectors.joining(", ")) + "."));
    }
}
