package pl.pomost.plan;

import java.util.Map;
import java.util.Optional;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;

/** In which chapter of the plan a thing stands that is wanting. */
public final class ChapterOfFinding {

    private static final Map<String, String> CHAPTERS = Map.ofEntries(Map.entry("plan", "record"), Map.entry("team", "method"), Map.entry("member", "method"),
            Map.entry("gmina", "method"), Map.entry("workshop", "method"), Map.entry("card", "method"), Map.entry("group", "method"), Map.entry("area", "diagnosis"),
            Map.entry("resource", "who_we_are"), Map.entry("diagnosis", "diagnosis"), Map.entry("data_point", "diagnosis"), Map.entry("standard", "standards"),
            Map.entry("vision", "vision"), Map.entry("goal", "vision"), Map.entry("action", "actions"), Map.entry("indicator", "indicators"),
            Map.entry("risk", "risks"), Map.entry("postulate", "postulates"));
    private static final String RECORD = "record";
    private static final String BUDGET = "budget";
    private static final String MONEY = "B1";

    private ChapterOfFinding() {
    }

    /** Empty when the scenario has no such chapter. */
    public static Optional<ChapterTemplate> in(Scenario scenario, Finding finding) {
        return switch (finding.subjectKind()) {
            case "chapter" -> scenario.chapter(Integer.parseInt(finding.subjectCode()));
            case "narrative" -> NarrativeText.of(scenario, finding.subjectCode()).map(NarrativeText::chapter);
            default -> {
                String code = finding.criterion().equals(MONEY) ? BUDGET : CHAPTERS.getOrDefault(finding.subjectKind(), RECORD);
                yield scenario.planChapters().stream().filter(chapter -> chapter.code().equals(code)).findFirst();
            }
        };
    }
}
