package pl.pomost.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.Checklist.Line;
import pl.pomost.plan.Finding;
import pl.pomost.shared.Plurals;

/** What to do next about a plan: what blocks acceptance first, then in the order in which the work is done. */
final class NextSteps {

    /** The stage of work that mends a thing; what is not named here concerns the text of the plan. */
    private static final Map<String, Integer> STAGES = Map.ofEntries(Map.entry("team", 1), Map.entry("member", 1), Map.entry("area", 1), Map.entry("workshop", 1),
            Map.entry("card", 2), Map.entry("group", 2), Map.entry("diagnosis", 2), Map.entry("data_point", 2), Map.entry("standard", 2), Map.entry("resource", 2),
            Map.entry("vision", 3), Map.entry("goal", 3), Map.entry("action", 4), Map.entry("indicator", 4), Map.entry("risk", 4), Map.entry("postulate", 4));
    private static final int WRITING = 5;

    private NextSteps() {
    }

    /**
     * @param code    of the criterion, which is the anchor of its findings on the page
     * @param what    to do, in the words of the scenario
     * @param places  how many, in words
     * @param first   the first of them
     */
    record Step(String code, boolean blocking, String what, String places, FindingView first) {
    }

    static List<Step> of(Checklist checklist, FindingLinks links) {
        return checklist.lines().stream().filter(line -> !line.isJudgedByPerson()).filter(line -> !gaps(line).isEmpty())
                .sorted(Comparator.comparing((Line line) -> !isBlocking(line)).thenComparing(NextSteps::stage))
                .map(line -> new Step(line.criterion().code(), isBlocking(line), line.criterion().hint(), Plurals.of(gaps(line).size(), "miejsce", "miejsca", "miejsc"),
                        FindingView.of(gaps(line).get(0), links))).toList();
    }

    private static boolean isBlocking(Line line) {
        return line.fails() && line.criterion().blocking();
    }

    private static int stage(Line line) {
        return gaps(line).stream().mapToInt(finding -> STAGES.getOrDefault(finding.subjectKind(), WRITING)).min().orElse(WRITING);
    }

    /** The gravest first. */
    private static List<Finding> gaps(Line line) {
        return line.findings().stream().filter(Finding::isGap).sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
