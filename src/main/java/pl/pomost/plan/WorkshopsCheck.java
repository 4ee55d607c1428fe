package pl.pomost.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Workshop;

/** F2: all workshops of the edition are closed, with an attendance list and a summary. */
final class WorkshopsCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Integer> stages = facts.frame().stages();
        List<Finding> findings = stages.stream().flatMap(stage -> missing(stage, of(stage, facts))
                .map(message -> Finding.blocking("F2", "workshop", String.valueOf(stage), message))).toList();
        return CriterionCheck.judged("F2", true, evidence(facts, stages), findings);
    }

    private static Optional<Workshop> of(int stage, PlanFacts facts) {
        return facts.room().workshops().stream().filter(workshop -> workshop.stage() == stage).findFirst();
    }

    private static Stream<String> missing(int stage, Optional<Workshop> workshop) {
        String name = "Warsztat " + stage + ": ";
        if (workshop.isEmpty()) {
            return Stream.of(name + "jeszcze się nie odbył.");
        }
        return workshop.stream().flatMap(held -> Stream.of(
                held.closed() ? "" : "nie jest zamknięty.",
                held.present().isEmpty() ? "brak listy obecności." : "",
                held.summary().isBlank() ? "brak podsumowania." : "")).filter(words -> !words.isEmpty()).map(name::concat);
    }

    private static String evidence(PlanFacts facts, List<Integer> stages) {
        List<Workshop> closed = facts.room().workshops().stream().filter(Workshop::closed).filter(held -> stages.contains(held.stage())).toList();
        String people = closed.stream().map(held -> String.valueOf(held.present().size())).collect(Collectors.joining(", "));
        String count = "Zamknięte warsztaty: %d z %d".formatted(closed.size(), stages.size());
        return closed.isEmpty() ? count + "." : count + ", obecnych kolejno: " + people + ".";
    }
}
