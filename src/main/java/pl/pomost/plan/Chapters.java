package pl.pomost.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        MakeUp makeUp = MakeUp.of(drafting.from().setting().scenario(), drafting.from().setting().plan());
        List<Section> written = makeUp.chapters().stream().filter(template -> !template.code().equals(RECORD))
                .map(template -> KNOWN.getOrDefault(template.code(), TEXTS).write(template, drafting)).toList();
        return makeUp.isOwn() ? numbered(written) : written;
    }

    /** Numbers follow the order in which chapters stand; ids stay, so that whoever points at a chapter finds it. */
    private static List<Section> numbered(List<Section> chapters) {
        return IntStream.range(0, chapters.size()).mapToObj(i -> {
            Section chapter = chapters.get(i);
            return numbered(chapter, chapter.number(), String.valueOf(i + 1));
        }).toList();
    }

    private static Section numbered(Section section, String before, String now) {
        boolean own = section.number().equals(before) || section.number().startsWith(before + ".");
        Section numbered = own ? section.withNumber(now + section.number().substring(before.length())) : section;
        return numbered.withSections(section.sections().stream().map(part -> numbered(part, before, now)).toList());
    }
}
