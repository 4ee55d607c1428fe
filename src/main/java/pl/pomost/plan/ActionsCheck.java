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
        Stream<Finding> impossible = actions.stream().flatMap(action -> days(action, facts.particulars()));
        return CriterionCheck.judged("A1", true, "%s, cele z działaniem: %d z %d.".formatted(
                Plurals.of(actions.size(), "działanie", "działania", "działań"), facts.course().goals().size() - idle.size(),
                facts.course().goals().size()), Stream.of(none, goals, incomplete, impossible).flatMap(all -> all).toList());
    }

    /** Days that cannot be, kept from before such were refused or brought by an import. */
    private static Stream<Finding> days(Action action, PlanFacts.Particulars plan) {
        if (action.start().isEmpty() || action.end().isEmpty()) {
            return Stream.empty();
        }
        if (action.end().get().isBefore(action.start().get())) {
            return Stream.of(Finding.blocking("A1", "action", action.code(), action.code() + ": koniec jest przed początkiem."));
        }
        boolean outside = plan.start().filter(action.start().get()::isBefore).isPresent() || plan.end().filter(action.end().get()::isAfter).isPresent();
        return outside ? Stream.of(Finding.warning("A1", "action", action.code(), action.code() + ": termin wychodzi poza okres planu.")) : Stream.empty();
    }

    private static List<String> missing(Action action) {
        return Stream.of(action.responsible().isBlank() ? "odpowiedzialnej instytucji" : "",
                action.start().isEmpty() || action.end().isEmpty() ? "terminu" : "",
                action.targetGroup().isBlank() ? "grupy docelowej" : "").filter(words -> !words.isEmpty()).toList();
    }
}
