package pl.pomost.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.Checklist.Line;
import pl.pomost.plan.Finding;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Plurals;

/** What to do next about a plan: what blocks acceptance first, then in the order in which the work is done. */
final class NextSteps {

    /** What has to be there before anything else. */
    private static final Set<String> GROUNDS = Set.of("team", "member", "area", "workshop");
    /** What a thing is made of at a workshop; what is not named here concerns the text of the plan. */
    private static final Map<String, EntryKind> KINDS = Map.ofEntries(Map.entry("card", EntryKind.DIAGNOSIS), Map.entry("group", EntryKind.DIAGNOSIS),
            Map.entry("diagnosis", EntryKind.DIAGNOSIS), Map.entry("data_point", EntryKind.DATA_POINT), Map.entry("standard", EntryKind.ASSESSMENT),
            Map.entry("resource", EntryKind.RESOURCE), Map.entry("vision", EntryKind.VISION), Map.entry("goal", EntryKind.GOAL), Map.entry("action", EntryKind.ACTION),
            Map.entry("indicator", EntryKind.INDICATOR), Map.entry("risk", EntryKind.RISK), Map.entry("postulate", EntryKind.POSTULATE));

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

    static List<Step> of(Checklist checklist, Scenario scenario, FindingLinks links) {
        return checklist.lines().stream().filter(line -> !line.isJudgedByPerson()).filter(line -> !gaps(line).isEmpty())
                .sorted(Comparator.comparing((Line line) -> !isBlocking(line)).thenComparing(line -> stage(line, scenario)))
                .map(line -> new Step(line.criterion().code(), isBlocking(line), line.criterion().hint(), Plurals.of(gaps(line).size(), "miejsce", "miejsca", "miejsc"),
                        FindingView.of(gaps(line).get(0), links))).toList();
    }

    private static boolean isBlocking(Line line) {
        return line.fails() && line.criterion().blocking();
    }

    private static int stage(Line line, Scenario scenario) {
        return gaps(line).stream().mapToInt(finding -> stage(finding.subjectKind(), scenario)).min().orElse(Integer.MAX_VALUE);
    }

    /** Number of the workshop at which such a thing is made; writing comes after the last. */
    private static int stage(String kind, Scenario scenario) {
        return GROUNDS.contains(kind) ? 0 : Optional.ofNullable(KINDS.get(kind)).map(scenario::stageOf).orElse(Integer.MAX_VALUE);
    }

    /** The gravest first. */
    private static List<Finding> gaps(Line line) {
        return line.findings().stream().filter(Finding::isGap).sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
