package pl.pomost.plan;

import java.util.List;
import java.util.Map;

/** Which chapter of the scenario is made how. A chapter of an unknown code is made of the team's texts alone. */
final class Chapters {

    /** Its content stands on the title page of every format. */
    private static final String RECORD = "record";
    private static final Chapter TEXTS = new NarrativeChapter();
    private static final Map<String, Chapter> KNOWN = Map.ofEntries(
            Map.entry("basis", new BasisChapter()), Map.entry("method", new MethodChapter()), Map.entry("who_we_are", new WhoWeAreChapter()),
            Map.entry("diagnosis", new DiagnosisChapter()), Map.entry("standards", new StandardsChapter()), Map.entry("vision", new VisionChapter()),
            Map.entry("actions", new ActionsChapter()), Map.entry("schedule", new ScheduleChapter()), Map.entry("budget", new BudgetChapter()),
            Map.entry("indicators", new IndicatorsChapter()), Map.entry("management", new ManagementChapter()), Map.entry("risks", new RisksChapter()),
            Map.entry("postulates", new PostulatesChapter()));

    private Chapters() {
    }

    static List<Section> write(Drafting drafting) {
        return drafting.from().setting().scenario().planChapters().stream().filter(template -> !template.code().equals(RECORD))
                .map(template -> KNOWN.getOrDefault(template.code(), TEXTS).write(template, drafting)).toList();
    }
}
