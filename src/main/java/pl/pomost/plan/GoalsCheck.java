package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Goal;
import pl.pomost.shared.Plurals;

/** V1: every goal answers a diagnosis entry, has a measure and serves a regional aim. */
final class GoalsCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Goal> goals = facts.course().goals();
        List<Finding> findings = goals.stream().filter(goal -> !missing(goal).isEmpty()).map(goal -> Finding.blocking("V1", "goal", goal.code(),
                "%s: brak %s.".formatted(goal.code(), Wording.list(missing(goal))))).toList();
        if (goals.isEmpty()) {
            return CriterionCheck.judged("V1", true, "Nie ma jeszcze celów.", List.of(Finding.blocking("V1", "plan", "", "Plan nie ma jeszcze celów.")));
        }
        return CriterionCheck.judged("V1", true, "%s, kompletnych: %d.".formatted(
                Plurals.of(goals.size(), "cel", "cele", "celów"), goals.size() - findings.size()), findings);
    }

    private static List<String> missing(Goal goal) {
        return Stream.of(goal.diagnosis().isEmpty() ? "wpisu diagnozy" : "", goal.measure().isBlank() ? "miernika" : "",
                goal.regionalAims().isEmpty() ? "celu regionalnego" : "").filter(words -> !words.isEmpty()).toList();
    }
}
