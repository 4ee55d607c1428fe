package pl.pomost.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pl.pomost.plan.MetricsFacts;
import pl.pomost.plan.NarrativeText;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.web.PartView.Way;
import pl.pomost.scenario.ChapterTemplate;
import pl.pomost.scenario.Scenario;

/** Lays the tree of a document out as the parts of one page. */
final class PartViews {

    private static final int CHAPTER = 2;
    private static final int DEEPEST = 6;
    /** Pages of entries by the first letter of the code. */
    private static final Map<Character, String> ENTRIES = Map.of('D', "diagnoza", 'C', "cele", 'A', "dzialania");

    private final Mentions mentions;
    private final Function<Section, List<Way>> ways;
    private final List<PartView> parts = new ArrayList<>();

    private PartViews(PlanDocument document, Function<Section, List<Way>> ways) {
        this.mentions = new Mentions(document);
        this.ways = ways;
    }

    /**
     * Chapter by chapter, each begins with its own heading.
     *
     * @param base address of the powiat
     */
    static List<List<PartView>> chapters(PlanDocument document, String sha256, Scenario scenario, String base, boolean mayEdit, PlanTexts texts) {
        List<NarrativeText> narratives = mayEdit ? NarrativeText.of(scenario) : List.of();
        PartViews views = new PartViews(document, section -> ways(section, narratives, base, texts));
        views.record(document, sha256, scenario.planChapters().get(0), mayEdit ? List.of(new Way(base + "/plan/metryka", texts.editParticulars(), "edit")) : List.of());
        document.chapters().forEach(chapter -> views.add(chapter, CHAPTER));
        document.annexes().forEach(annex -> views.add(annex, CHAPTER));
        return chapters(views.parts);
    }

    /** The same for a page that leads nowhere inside the powiat. */
    static List<List<PartView>> published(PlanDocument document, String sha256, Scenario scenario, PlanTexts texts) {
        return chapters(document, sha256, scenario, "", false, texts);
    }

    /** What one chapter holds, as if there were no other. @param level of its own heading */
    static List<PartView> alone(PlanDocument document, Section chapter, int level, Function<Section, List<Way>> ways) {
        PartViews views = new PartViews(PlanDocument.of(document.meta(), List.of(chapter), List.of()), ways);
        views.add(chapter, level);
        return views.parts;
    }

    private static List<List<PartView>> chapters(List<PartView> parts) {
        var chapters = new ArrayList<List<PartView>>();
        for (PartView part : parts) {
            if (part.level() == CHAPTER) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(part);
        }
        return chapters;
    }

    /** The first chapter is what other formats print on the title page. */
    private void record(PlanDocument document, String sha256, ChapterTemplate record, List<Way> changes) {
        parts.add(new PartView(CHAPTER, "rozdzial-" + record.number(), String.valueOf(record.number()), record.shortTitle(), Optional.empty(),
                List.of(MetricsFacts.of(document.meta(), sha256).match(new BlockViews(mentions, ""))), changes));
    }

    private void add(Section section, int level) {
        BlockViews views = new BlockViews(mentions, section.id());
        parts.add(new PartView(level, section.id(), section.number(), section.title(), BlockView.foreign(section.lang()),
                section.blocks().stream().map(block -> block.match(views)).toList(), ways.apply(section)));
        section.sections().forEach(part -> add(part, Math.min(level + 1, DEEPEST)));
    }

    /** @param narratives that the viewer may write; none for whoever only reads */
    private static List<Way> ways(Section section, List<NarrativeText> narratives, String base, PlanTexts texts) {
        if (base.isEmpty()) {
            return List.of();
        }
        if (section.number().equals(section.id()) && ENTRIES.containsKey(section.id().charAt(0))) {
            return List.of(new Way(base + "/" + ENTRIES.get(section.id().charAt(0)) + "/" + section.id(), texts.open(section.id()), "arrow-right"));
        }
        return narratives.stream().filter(text -> section.id().equals("rozdzial-" + text.chapter().number()))
                .map(text -> new Way(base + "/plan/tekst/" + text.key(), texts.editText(text.title()), "edit")).toList();
    }
}
