package pl.pomost.consultation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/**
 * A part of the draft that a remark can be about.
 *
 * @param code as it is kept with the remark and stands in addresses: code of an entry, or number of a chapter ({@code 5})
 * @param title of that part, in Polish
 * @param chapter number of the chapter in which it stands
 */
public record About(String code, String title, String chapter) {

    /** A remark about no part in particular, as a process file says it. */
    public static final String WHOLE = "cały plan";
    private static final String CHAPTER = "rozdział ";
    /** Risks and postulates are whole sentences, and a form offers a hundred entries to a weak phone. */
    private static final int LONG = 56;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern STORED_CHAPTER = Pattern.compile(CHAPTER + "(\\d{1,2})");
    private static final Pattern ENTRY = Pattern.compile("[A-Z]{1,4}(?:-[A-Z]{3})?-\\d{1,4}");

    /** Everything that a draft has to remark on: its chapters, then its entries, each once and in the order of the document. */
    public static List<About> in(PlanDocument document) {
        return Stream.concat(chapters(document), entries(document)).toList();
    }

    private static Stream<About> chapters(PlanDocument document) {
        return document.chapters().stream().filter(chapter -> NUMBER.matcher(chapter.number()).matches())
                .map(chapter -> new About(chapter.number(), chapter.title(), chapter.number()));
    }

    private static Stream<About> entries(PlanDocument document) {
        return document.chapters().stream().flatMap(chapter -> chapter.withDescendants().flatMap(section -> entries(section, chapter.number())))
                .collect(Collectors.toMap(About::code, about -> about, (first, later) -> first, LinkedHashMap::new)).values().stream();
    }

    private static Stream<About> entries(Section section, String chapter) {
        Stream<About> own = isEntry(section) ? Stream.of(new About(section.id(), section.title(), chapter)) : Stream.empty();
        return Stream.concat(own, section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).flatMap(table -> table.rows().stream())
                .filter(row -> row.id().filter(id -> ENTRY.matcher(id).matches()).isPresent())
                .map(row -> new About(row.id().get(), title(row), chapter)));
    }

    /** A row begins with the code and the name of its entry, in one cell or in two. */
    private static String title(Table.Row row) {
        String named = row.cells().get(0).text().replaceFirst("^" + row.id().orElse("") + "\\s*", "");
        String title = named.isBlank() && row.cells().size() > 1 ? row.cells().get(1).text() : named;
        int cut = title.length() > LONG ? title.lastIndexOf(' ', LONG) : -1;
        return cut > 0 ? title.substring(0, cut) + "…" : title;
    }

    /** Whether a section shows one entry of the plan: then its code is both its id and its number. */
    public static boolean isEntry(Section section) {
        return section.number().equals(section.id()) && ENTRY.matcher(section.id()).matches();
    }

    public boolean isChapter() {
        return code.equals(chapter);
    }

    /** As the remark keeps it: {@code rozdział 5}, {@code A-EDU-5}. */
    public String stored() {
        return isChapter() ? CHAPTER + code : code;
    }

    /** As forms and addresses say what a remark keeps; the whole plan is the empty text. */
    public static String code(String stored) {
        Matcher chapter = STORED_CHAPTER.matcher(stored);
        return chapter.matches() ? chapter.group(1) : stored.equals(WHOLE) ? "" : stored;
    }

    /** What a remark keeps of what somebody chose; what is none of the parts is the whole plan. */
    public static String stored(String code, List<About> parts) {
        return parts.stream().filter(part -> part.code().equals(code)).map(About::stored).findFirst().orElse(WHOLE);
    }

    /** Title of the part that a remark is about, where the document still has it. */
    public static Optional<String> title(String stored, List<About> parts) {
        return parts.stream().filter(part -> part.stored().equals(stored)).map(About::title).filter(title -> !title.isBlank()).findFirst();
    }
}
