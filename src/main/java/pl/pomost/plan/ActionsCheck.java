package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Action;
import pl.pomost.plan.PlanFacts.Goal;
import pl.pomost.shared.Plurals;

/** A1: every goal has an action; every action has one responsible institution, dates and a target group. */
final class ActionsCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Action> actions = facts.course().actions();
        List<Goal> idle = facts.course().goals().stream()
                .filter(goal -> actions.stream().noneMatch(action -> action.goals().contains(goal.code()))).toList();
        Stream<Finding> none = actions.isEmpty() ? Stream.of(Finding.blocking("A1", "plan", "", "Plan nie ma jeszcze działań.")) : Stream.empty();
        Stream<Finding> goals = idle.stream().map(goal -> Finding.blocking("A1", "goal", goal.code(), goal.code() + ": cel bez działania."));
        Stream<Finding> incomplete = actions.stream().filter(action -> !missing(action).isEmpty()).map(action -> Finding.blocking("A1", "action",
                action.code(), "%s: brak %s.".formatted(action.code(), Wording.list(missing(action)))));
        return CriterionCheck.judged("A1", true, "%s, cele z działaniem: %d z %d.".formatted(
                Plurals.of(actions.size(), "działanie", "działania", "działań"), facts.course().goals().size() - idle.size(),
                facts.course().goals().size()), Stream.of(none, goals, incomplete).flatMap(all -> all).toList());
    }

    private static List<String> missing(Action action) {
        return Stream.of(action.responsible().isBlank() ? "odpowiedzialnej instytucji" : "",
                action.start().isEmpty() || action.end().isEmpty() ? "terminu" : "",
                action.targetGroup().isBlank() ? "grupy docelowej" : "").filter(words -> !words.isEmpty()).toList();
    }
}
