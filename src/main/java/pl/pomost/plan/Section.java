package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter, or a part of one: a numbered heading, blocks of text and subsections.
 *
 * @param id stable within the document; readers and remarks point at it. Where the section is an entry of the plan, its
 *        human code ("A-EDU-3"): writers link every mention of that code to this place.
 * @param number printed before the title ("3.2"); may be empty
 * @param lang of the title; blocks say their own
 */
public record Section(String id, String number, String title, String lang, List<Block> blocks, List<Section> sections) {

    public Section {
        lang = Absent.toPolish(lang);
        number = Absent.toBlank(number);
        title = Absent.toBlank(title);
        blocks = Absent.toEmpty(blocks);
        sections = Absent.toEmpty(sections);
    }

    /** A section with a Polish title. */
    public Section(String id, String number, String title, List<Block> blocks, List<Section> sections) {
        this(id, number, title, "pl", blocks, sections);
    }

    public static Section of(String id, String number, String title, Block... blocks) {
        return new Section(id, number, title, List.of(blocks), List.of());
    }

    public static Section of(String id, String number, String title, List<Block> blocks) {
        return new Section(id, number, title, blocks, List.of());
    }

    public Section withSections(List<Section> sections) {
        return new Section(id, number, title, lang, blocks, sections);
    }

    public Section withNumber(String number) {
        return new Section(id, number, title, lang, blocks, sections);
    }

    public Section withSections(Section... sections) {
        return withSections(List.of(sections));
    }

    /** This section, then its subsections at every depth, in reading order. */
    public Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withDescendants));
    }

    /** Number and title as they stand in a heading. */
    public String heading() {
        return number.isBlank() ? title : number + " " + title;
    }
}
