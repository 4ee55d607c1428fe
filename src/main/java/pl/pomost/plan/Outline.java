package pl.pomost.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.scenario.ChapterTemplate;

/** Collects the blocks and subsections of a chapter; what is empty leaves no trace. */
final class Outline {

    private final String id;
    private final String number;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private Outline(String id, String number, String title) {
        this.id = id;
        this.number = number;
        this.title = title;
    }

    static Outline of(ChapterTemplate template) {
        return new Outline(idOf(template), String.valueOf(template.number()), template.title());
    }

    static String idOf(ChapterTemplate template) {
        return "rozdzial-" + template.number();
    }

    static Outline of(String id, String title) {
        return new Outline(id, "", title);
    }

    /** An entry of the plan: its code is both its id and its number. */
    static Outline ofEntry(String code, String title) {
        return new Outline(code, code, title);
    }

    String id() {
        return id;
    }

    Outline add(Block... more) {
        blocks.addAll(Arrays.asList(more));
        return this;
    }

    Outline add(List<? extends Block> more) {
        blocks.addAll(more);
        return this;
    }

    Outline text(Optional<String> paragraph) {
        paragraph.filter(text -> !text.isBlank()).map(Paragraph::of).ifPresent(blocks::add);
        return this;
    }

    Outline table(Table table) {
        return table.rows().isEmpty() ? this : add(table);
    }

    Outline facts(FactList.Builder facts) {
        FactList list = facts.build();
        return list.facts().isEmpty() ? this : add(list);
    }

    Outline missingWhen(boolean missing, String text) {
        return missing ? add(Note.missing(text)) : this;
    }

    Outline section(Section section) {
        if (!section.blocks().isEmpty() || !section.sections().isEmpty()) {
            sections.add(section);
        }
        return this;
    }

    Outline sections(Stream<Section> more) {
        more.forEach(this::section);
        return this;
    }

    boolean isEmpty() {
        return blocks.isEmpty() && sections.isEmpty();
    }

    /** Subsections without a number of their own are numbered under the chapter's: 5.1, 5.2. */
    Section build() {
        List<Section> numbered = new ArrayList<>();
        int next = 1;
        for (Section section : sections) {
            boolean plain = !number.isEmpty() && section.number().isEmpty();
            numbered.add(plain ? section.withNumber(number + "." + next++) : section);
        }
        return Section.of(id, number, title, blocks).withSections(numbered);
    }
}
