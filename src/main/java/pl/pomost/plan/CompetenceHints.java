package pl.pomost.plan;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Action;
import pl.pomost.plan.PlanFacts.Institution;
import pl.pomost.plan.PlanFacts.Workshop;

/** A2: actions whose responsible institution never took part, and actions without a basis in the powiat's competence. */
final class CompetenceHints implements Hints {

    private static final Pattern OPEN = Pattern.compile("(?iu)do (ustalenia|uzupełnienia|sprawdzenia)");

    @Override
    public Stream<Finding> about(PlanFacts facts) {
        Set<String> present = Presence.of(facts).stream().map(Institution::code).collect(Collectors.toSet());
        boolean held = facts.room().workshops().stream().anyMatch(Workshop::closed);
        Stream<Finding> strangers = facts.course().actions().stream()
                .filter(action -> held && !action.responsible().isBlank() && !present.contains(action.responsible()))
                .map(action -> warning(action, "instytucja odpowiedzialna nie uczestniczyła w pracach."));
        Stream<Finding> unfounded = facts.course().actions().stream()
                .filter(action -> action.competenceBasis().isBlank() || OPEN.matcher(action.competenceBasis()).find())
                .map(action -> warning(action, "brak podstawy kompetencyjnej, rozważ postulat."));
        return Stream.concat(strangers, unfounded);
    }

    private static Finding warning(Action action, String message) {
        return Finding.warning("A2", "action", action.code(), action.code() + ": " + message);
    }
}
