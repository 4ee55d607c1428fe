package pl.pomost.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.plan.Checklist;
import pl.pomost.plan.Finding;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.web.PlanPage.OutlineLine;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;
import pl.pomost.shared.Plurals;

/** The chapters and annexes of a plan, each with how many things it lacks. */
final class PlanOutline {

    /** Which chapter a thing that is wanting belongs to. */
    private static final Map<String, String> CHAPTERS = Map.ofEntries(Map.entry("plan", "record"), Map.entry("team", "method"), Map.entry("member", "method"),
            Map.entry("gmina", "method"), Map.entry("workshop", "method"), Map.entry("card", "method"), Map.entry("group", "method"), Map.entry("area", "diagnosis"),
            Map.entry("resource", "who_we_are"), Map.entry("diagnosis", "diagnosis"), Map.entry("data_point", "diagnosis"), Map.entry("standard", "standards"),
            Map.entry("vision", "vision"), Map.entry("goal", "vision"), Map.entry("action", "actions"), Map.entry("indicator", "indicators"),
            Map.entry("risk", "risks"), Map.entry("postulate", "postulates"));
    private static final String MONEY = "B1";

    private PlanOutline() {
    }

    static List<OutlineLine> of(PlanDocument document, Checklist checklist, Scenario scenario) {
        Map<Integer, Integer> gaps = gaps(checklist, scenario);
        Stream<OutlineLine> chapters = scenario.planChapters().stream().map(chapter -> new OutlineLine("rozdzial-" + chapter.number(),
                chapter.number() + ". " + chapter.shortTitle(), words(gaps.getOrDefault(chapter.number(), 0))));
        return Stream.concat(chapters, document.annexes().stream().map(annex -> new OutlineLine(annex.id(), annex.heading(), ""))).toList();
    }

    private static String words(int gaps) {
        return gaps == 0 ? "" : Plurals.of(gaps, "brak", "braki", "braków");
    }

    private static Map<Integer, Integer> gaps(Checklist checklist, Scenario scenario) {
        Map<Integer, Integer> gaps = new HashMap<>();
        checklist.lines().stream().filter(line -> !line.isJudgedByPerson()).flatMap(line -> line.findings().stream()).filter(Finding::isGap)
                .forEach(finding -> chapter(finding, scenario).forEach(number -> gaps.merge(number, 1, Integer::sum)));
        return gaps;
    }

    private static Stream<Integer> chapter(Finding finding, Scenario scenario) {
        return switch (finding.subjectKind()) {
            case "chapter" -> Stream.of(Integer.valueOf(finding.subjectCode()));
            case "narrative" -> NarrativeText.of(scenario, finding.subjectCode()).stream().map(text -> text.chapter().number());
            default -> {
                String code = finding.criterion().equals(MONEY) ? "budget" : CHAPTERS.getOrDefault(finding.subjectKind(), "record");
                yield scenario.planChapters().stream().filter(chapter -> chapter.code().equals(code)).map(ChapterTemplate::number);
            }
        };
    }
}
