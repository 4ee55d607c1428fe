package pl.pomost.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/**
 * The card of an action as a document holds it.
 *
 * @param area  heading of the part in which the card stands
 * @param facts what the card says, by the name of the attribute, in the card's order
 */
record ActionFacts(String code, String area, String title, String description, Map<String, String> facts) {

    private static final String CAPTION = "Działanie ";

    String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** Every card of the document, in reading order. */
    static List<ActionFacts> in(PlanDocument document) {
        List<ActionFacts> found = new ArrayList<>();
        document.chapters().forEach(chapter -> collect(chapter, chapter.title(), found));
        return found;
    }

    private static void collect(Section section, String within, List<ActionFacts> found) {
        section.blocks().stream().filter(FactList.class::isInstance).map(FactList.class::cast)
                .filter(facts -> facts.caption().equals(CAPTION + section.id())).findFirst().ifPresent(facts -> found.add(of(section, within, facts)));
        section.sections().forEach(part -> collect(part, section.title(), found));
    }

    private static ActionFacts of(Section section, String area, FactList list) {
        Map<String, String> facts = new LinkedHashMap<>();
        list.facts().forEach(fact -> facts.putIfAbsent(fact.key(), fact.value()));
        String description = section.blocks().stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()).collect(Collectors.joining("\n\n"));
        return new ActionFacts(section.id(), area, section.title(), description, facts);
    }
}
