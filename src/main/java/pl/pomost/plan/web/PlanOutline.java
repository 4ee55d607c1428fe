package pl.pomost.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.plan.ChapterOfFinding;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.Finding;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.web.PlanPage.OutlineLine;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Plurals;

/** The chapters and annexes of a plan, each with how many things it lacks. */
final class PlanOutline {

    private PlanOutline() {
    }

    static List<OutlineLine> of(PlanDocument document, Checklist checklist, Scenario scenario) {
        Map<Integer, Integer> gaps = gaps(checklist, scenario);
        Stream<OutlineLine> first = scenario.planChapters().stream().limit(1).map(chapter -> line("rozdzial-" + chapter.number(), String.valueOf(chapter.number()), chapter, gaps));
        Stream<OutlineLine> others = document.chapters().stream().flatMap(section -> scenario.planChapters().stream()
                .filter(chapter -> section.id().equals("rozdzial-" + chapter.number())).map(chapter -> line(section.id(), section.number(), chapter, gaps)));
        Stream<OutlineLine> chapters = Stream.concat(first, others);
        return Stream.concat(chapters, document.annexes().stream().map(annex -> new OutlineLine(annex.id(), annex.heading(), ""))).toList();
    }

    private static OutlineLine line(String anchor, String number, ChapterTemplate chapter, Map<Integer, Integer> gaps) {
        return new OutlineLine(anchor, number + ". " + chapter.shortTitle(), words(gaps.getOrDefault(chapter.number(), 0)));
    }

    private static String words(int gaps) {
        return gaps == 0 ? "" : Plurals.of(gaps, "brak", "braki", "braków");
    }

    private static Map<Integer, Integer> gaps(Checklist checklist, Scenario scenario) {
        Map<Integer, Integer> gaps = new HashMap<>();
        checklist.lines().stream().filter(line -> !line.isJudgedByPerson()).flatMap(line -> line.findings().stream()).filter(Finding::isGap)
                .forEach(finding -> ChapterOfFinding.in(scenario, finding).ifPresent(chapter -> gaps.merge(chapter.number(), 1, Integer::sum)));
        return gaps;
    }
}
