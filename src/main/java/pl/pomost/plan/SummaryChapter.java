package pl.pomost.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.Translation.Origin;
import pl.pomost.scenario.Scenario;

/** The chapter in plain language, as a document holds it: Polish first, then a part for each other language. */
public record SummaryChapter(Section chapter, List<String> languages) {

    /** Its code in scenarios. */
    static final String CODE = "summary";
    private static final String POLISH = "pl";
    private static final String ORIGIN = "-skad";
    private static final Map<String, String> HEADINGS = Map.of("uk", "Про цей текст", "en", "About this text");
    private static final Map<String, Map<Origin, String>> WORDS = Map.of(
            POLISH, Map.of(Origin.WRITTEN, "Ten tekst powstał w tym języku. Kto go napisał:", Origin.TRANSLATED, "To jest tłumaczenie z polskiego. Kto przetłumaczył:",
                    Origin.MACHINE_CHECKED, "To jest tłumaczenie maszynowe, które sprawdziła osoba znająca język. Kto sprawdził:"),
            "uk", Map.of(Origin.WRITTEN, "Цей текст написано українською. Хто його написав:", Origin.TRANSLATED, "Це переклад з польської. Хто переклав:",
                    Origin.MACHINE_CHECKED, "Це машинний переклад, який перевірила людина, що знає мову. Хто перевірив:"),
            "en", Map.of(Origin.WRITTEN, "This text was written in English. Who wrote it:", Origin.TRANSLATED, "This is a translation from Polish. Who translated it:",
                    Origin.MACHINE_CHECKED, "This is a machine translation that somebody who knows the language has checked. Who checked it:"));

    /** Empty where the plan has no such chapter. */
    public static Optional<SummaryChapter> in(PlanDocument document, Scenario scenario) {
        Optional<String> id = scenario.planChapters().stream().filter(chapter -> chapter.code().equals(CODE)).findFirst().map(Outline::idOf);
        return id.flatMap(wanted -> document.chapters().stream().filter(chapter -> chapter.id().equals(wanted)).findFirst()).map(found -> new SummaryChapter(found, scenario.languages()));
    }

    /** What the team wrote in a language, with a section without a title for what stands before the first heading; empty when there is nothing. */
    public List<Section> in(String lang) {
        if (!lang.equals(POLISH)) {
            return part(lang).map(part -> text(part, lang, part.sections().stream().filter(section -> !section.id().endsWith(ORIGIN)).toList())).orElse(List.of());
        }
        List<String> foreign = languages.stream().map(each -> chapter.id() + "-" + each).toList();
        return text(chapter, lang, chapter.sections().stream().filter(section -> !foreign.contains(section.id())).toList());
    }

    private static List<Section> text(Section whole, String lang, List<Section> parts) {
        List<Block> opening = whole.blocks().stream().filter(block -> !(block instanceof Note note && note.kind() == Note.Kind.MISSING)).toList();
        Stream<Section> first = opening.isEmpty() ? Stream.empty() : Stream.of(new Section(whole.id() + "-wstep", "", "", lang, opening, List.of()));
        return Stream.concat(first, parts.stream().map(part -> part.withNumber(""))).toList();
    }

    /** Who answers for the text in that language; empty when nobody said so. For Polish there is nobody to ask. */
    public Optional<Section> origin(String lang) {
        return part(lang).flatMap(part -> part.sections().stream().filter(section -> section.id().endsWith(ORIGIN)).findFirst()).map(section -> section.withNumber(""));
    }

    private Optional<Section> part(String lang) {
        return chapter.sections().stream().filter(section -> section.id().equals(chapter.id() + "-" + lang)).findFirst();
    }

    /** The words are in the language of the text where it is one of those that Pomost speaks, else in Polish; whoever answers is named in Polish. */
    static Section origin(String id, String lang, Translation said) {
        String spoken = WORDS.containsKey(lang) ? lang : POLISH;
        return new Section(id + ORIGIN, "", HEADINGS.getOrDefault(lang, "O tym tekście"), spoken, List.of(new Paragraph(WORDS.get(spoken).get(said.origin()), spoken),
                new Paragraph(said.by(), POLISH)), List.of());
    }
}
