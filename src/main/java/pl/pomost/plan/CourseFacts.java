package pl.pomost.plan;

import java.util.List;
import pl.pomost.action.Action;
import pl.pomost.plan.PlanMaterial.Course;
import pl.pomost.thread.Knot;
import pl.pomost.vision.Goal;

/** Goals, actions and indicators as completeness sees them. */
final class CourseFacts {

    private static final String DROPPED = "dropped";

    private CourseFacts() {
    }

    static PlanFacts.Course of(PlanMaterial material) {
        Course course = material.course();
        ThreadMap thread = new ThreadMap(material);
        return new PlanFacts.Course(course.goals().stream().map(goal -> goal(goal, thread)).toList(),
                course.actions().stream().filter(action -> !action.state().equals(DROPPED)).map(action -> action(action, thread)).toList(),
                course.indicators().stream().map(indicator -> new PlanFacts.Indicator(indicator.code(), thread.below(indicator.id(), Knot.GOAL),
                        indicator.baseline().isPresent() && indicator.baselineDate().isPresent(), !indicator.targets().isEmpty())).toList(), material.consents().missing(),
                material.consents().refused());
    }

    private static PlanFacts.Goal goal(Goal goal, ThreadMap thread) {
        return new PlanFacts.Goal(goal.code(), thread.below(goal.id(), Knot.DIAGNOSIS), goal.regionalAims(), goal.measure().orElse(""),
                goal.baseline().isPresent() && goal.baselineDate().isPresent(), goal.target().isPresent());
    }

    private static PlanFacts.Action action(Action action, ThreadMap thread) {
        return new PlanFacts.Action(action.code(), thread.below(action.id(), Knot.GOAL),
                action.responsible().map(who -> who.institution() == null ? "" : who.institution()).orElse(""), action.starts(), action.ends(),
                action.targetGroup().orElse(""), List.copyOf(action.budget().values()), action.budgetTotal(),
                action.funding().stream().map(Budget::amount).toList(), action.competenceBasis().orElse(""));
    }
}
