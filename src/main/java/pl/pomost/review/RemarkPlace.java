package pl.pomost.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/**
 * A place of a frozen document to which a remark can be attached: a chapter, a part of it, an entry, or a row about an entry.
 *
 * @param chapter   number of the chapter in which it stands; empty for annexes
 * @param sentences what is said there, sentence by sentence, each as it stands
 */
public record RemarkPlace(String id, String heading, Optional<Integer> chapter, List<String> sentences) {

    private static final String CHAPTER = "rozdzial-";
    private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+(?=\\p{Lu})|\\R");
    private static final int MOST = 120;
    private static final int SHORTEST = 12;

    /** Empty when the document has no such place. */
    public static Optional<RemarkPlace> in(PlanDocument document, String id) {
        return Stream.concat(document.chapters().stream(), document.annexes().stream())
                .flatMap(chapter -> chapter.withDescendants().flatMap(section -> in(section, id, numberOf(chapter)).stream())).findFirst();
    }

    private static Optional<RemarkPlace> in(Section section, String id, Optional<Integer> chapter) {
        if (section.id().equals(id)) {
            return Optional.of(new RemarkPlace(id, section.heading(), chapter, sentences(section.blocks().stream().flatMap(Block::texts))));
        }
        return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).flatMap(table -> table.rows().stream())
                .filter(row -> row.id().filter(id::equals).isPresent()).findFirst()
                .map(row -> new RemarkPlace(id, row.cells().get(0).text(), chapter, sentences(row.cells().stream().map(Table.Cell::text))));
    }

    private static List<String> sentences(Stream<String> texts) {
        return texts.flatMap(END::splitAsStream).map(String::strip).filter(sentence -> sentence.length() >= SHORTEST).distinct().limit(MOST).toList();
    }

    private static Optional<Integer> numberOf(Section chapter) {
        String rest = chapter.id().startsWith(CHAPTER) ? chapter.id().substring(CHAPTER.length()) : "";
        return rest.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(rest)) : Optional.empty();
    }
}
