package pl.pomost.plan.web;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.Checklist.Line;
import pl.pomost.plan.Checklist.State;
import pl.pomost.scenario.Scenario;

/** The checklist as its page shows it: what to mend first, then what is met, then what a person judges. */
record ChecklistView(int percent, List<NextSteps.Step> next, long blocking, long warnings, List<CheckView> toMend, List<CheckView> met, List<CheckView> notYet, List<CheckView> judged) {

    /** @param hint what to do about it, in the words of the scenario */
    record CheckView(String code, String text, boolean blocking, String evidence, String hint, List<FindingView> findings) {

        private static final int FEW = 4;

        /** Many hints, and nothing else, are folded away. */
        public boolean folded() {
            return findings.size() > FEW && findings.stream().allMatch(FindingView::hint);
        }
    }

    /** @param people names of the roster by code */
    static ChecklistView of(Checklist checklist, Scenario scenario, FindingLinks links, Map<String, String> people) {
        List<Line> lines = checklist.lines();
        Stream<FindingView> gaps = lines.stream().filter(line -> !line.isJudgedByPerson()).flatMap(line -> line.findings().stream())
                .map(finding -> FindingView.of(finding, links)).filter(finding -> !finding.blocking() && !finding.hint());
        return new ChecklistView(checklist.percent(), NextSteps.of(checklist, scenario, links), checklist.blocking().size(), gaps.count(),
                in(lines, links, people, line -> !line.isJudgedByPerson() && (line.fails() || hasWarnings(line))),
                in(lines, links, people, line -> line.state() == State.MET && !hasWarnings(line)), in(lines, links, people, line -> line.state() == State.NOT_APPLICABLE),
                in(lines, links, people, Line::isJudgedByPerson));
    }

    private static boolean hasWarnings(Line line) {
        return line.findings().stream().anyMatch(finding -> finding.isGap());
    }

    private static List<CheckView> in(List<Line> lines, FindingLinks links, Map<String, String> people, Predicate<Line> which) {
        return lines.stream().filter(which).map(line -> new CheckView(line.criterion().code(), line.criterion().text(), line.fails() && line.criterion().blocking(),
                line.evidence(), line.criterion().hint(), line.findings().stream().map(finding -> FindingView.of(finding, links, people)).toList())).toList();
    }
}
