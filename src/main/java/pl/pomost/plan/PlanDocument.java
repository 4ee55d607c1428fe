package pl.pomost.plan;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;

/**
 * One state of a local plan, ready to be written in any format. Immutable; texts are plain, without markup, as people
 * wrote them: what must not be torn between lines is the writers' care.
 *
 * @param schemaVersion which shape the tree had when it was frozen; documents of older versions stay readable for ever
 */
@JsonPropertyOrder({"schemaVersion", "meta", "chapters", "annexes"})
public record PlanDocument(int schemaVersion, Metrics meta, List<Section> chapters, List<Section> annexes) {

    /** The newest shape of the tree. Raise it when a field changes its meaning; new optional fields need no new version. */
    public static final int SCHEMA_VERSION = 1;

    public PlanDocument {
        if (schemaVersion > SCHEMA_VERSION) {
            throw new IllegalArgumentException("Document of a newer schema version: " + schemaVersion);
        }
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        annexes = annexes == null ? List.of() : List.copyOf(annexes);
    }

    public static PlanDocument of(Metrics meta, List<Section> chapters, List<Section> annexes) {
        return new PlanDocument(SCHEMA_VERSION, meta, chapters, annexes);
    }

    /** Every section of the document, chapters first, each before its subsections. */
    public Stream<Section> sections() {
        return Stream.concat(chapters.stream(), annexes.stream()).flatMap(Section::withDescendants);
    }

    /** Every text a reader of the document meets in its body, in reading order; the texts of {@link #meta} are not among them. */
    public Stream<String> texts() {
        return sections().flatMap(section -> Stream.concat(
                Stream.of(section.number(), section.title()),
                section.blocks().stream().flatMap(Block::texts)));
    }

    /** The same document with one more annex, for example the list of people, which stays outside the frozen hash. */
    public PlanDocument withAnnex(Section annex) {
        return new PlanDocument(schemaVersion, meta, chapters, Stream.concat(annexes.stream(), Stream.of(annex)).toList());
    }

    /** The same document without the annex of that id; unchanged when there is none. */
    public PlanDocument withoutAnnex(String id) {
        return new PlanDocument(schemaVersion, meta, chapters,
                annexes.stream().filter(annex -> !annex.id().equals(id)).toList());
    }
}
