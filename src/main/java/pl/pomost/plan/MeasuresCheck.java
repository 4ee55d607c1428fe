package pl.pomost.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.pomost.plan.PlanFacts.Goal;
import pl.pomost.plan.PlanFacts.Indicator;
import pl.pomost.shared.Plurals;

/**
 * M1: every goal can be measured: it knows where it starts and where it goes, and an indicator with both measures it. An
 * indicator that lacks one of them is a warning as long as its goals can be measured without it.
 */
final class MeasuresCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        List<Goal> goals = facts.course().goals();
        if (goals.isEmpty()) {
            return CriterionCheck.notApplicable("M1", true, "Nie ma jeszcze celów.");
        }
        List<Indicator> indicators = facts.course().indicators();
        List<String> blind = goals.stream().filter(goal -> !measurable(goal, indicators)).map(Goal::code).toList();
        List<Finding> findings = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        indicators.stream().filter(indicator -> !complete(indicator)).forEach(indicator -> {
            List<String> through = indicator.goals().stream().filter(blind::contains).toList();
            explained.addAll(through);
            findings.add(finding(indicator, through));
        });
        goals.stream().filter(goal -> blind.contains(goal.code()) && !explained.contains(goal.code()))
                .forEach(goal -> findings.add(Finding.blocking("M1", "goal", goal.code(), goal.code() + ": brak " + missing(goal, indicators) + ".")));
        return CriterionCheck.judged("M1", true, "%s, mierzalnych: %d; wskaźniki z wartością bazową i docelową: %d z %d.".formatted(
                Plurals.of(goals.size(), "cel", "cele", "celów"), goals.size() - blind.size(),
                indicators.stream().filter(MeasuresCheck::complete).count(), indicators.size()), findings);
    }

    private static boolean complete(Indicator indicator) {
        return indicator.baseline() && indicator.target();
    }

    private static boolean measurable(Goal goal, List<Indicator> indicators) {
        return goal.baseline() && goal.target() && of(goal, indicators).anyMatch(MeasuresCheck::complete);
    }

    private static Stream<Indicator> of(Goal goal, List<Indicator> indicators) {
        return indicators.stream().filter(indicator -> indicator.goals().contains(goal.code()));
    }

    private static Finding finding(Indicator indicator, List<String> blind) {
        String missing = "%s: brak %s".formatted(indicator.code(), values(indicator.baseline(), indicator.target()));
        return blind.isEmpty() ? Finding.warning("M1", "indicator", indicator.code(), missing + ".")
                : Finding.blocking("M1", "indicator", indicator.code(), "%s; cel %s niemierzalny.".formatted(missing, String.join(", ", blind)));
    }

    private static String missing(Goal goal, List<Indicator> indicators) {
        boolean measured = of(goal, indicators).anyMatch(MeasuresCheck::complete);
        return measured ? values(goal.baseline(), goal.target()) : "wskaźnika z wartością bazową i docelową";
    }

    private static String values(boolean baseline, boolean target) {
        return Wording.list(Stream.of(baseline ? "" : "wartości bazowej", target ? "" : "wartości docelowej")
                .filter(words -> !words.isEmpty()).toList());
    }
}
