package pl.pomost.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/** What a plan says of one area: the sections that are the area's or of its entries, and the rows about them in tables of the other chapters. */
public final class AreaOfDocument {

    private final Predicate<String> ofArea;

    private AreaOfDocument(Collection<String> areas) {
        this.ofArea = Pattern.compile("(^|.*-)(" + areas.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(-.*|$)", Pattern.CASE_INSENSITIVE).asMatchPredicate();
    }

    /** @param area its code. Annexes are left out: they are of the whole powiat. */
    public static PlanDocument of(PlanDocument document, String area) {
        return of(document, List.of(area));
    }

    /** The same of several areas, in the order of the document. @param areas at least one */
    public static PlanDocument of(PlanDocument document, Collection<String> areas) {
        AreaOfDocument only = new AreaOfDocument(areas);
        return PlanDocument.of(document.meta(), document.chapters().stream().flatMap(only::part).toList(), List.of());
    }

    private Stream<Section> part(Section section) {
        if (ofArea.test(section.id())) {
            return Stream.of(section);
        }
        List<Section> parts = section.sections().stream().flatMap(this::part).toList();
        List<Block> tables = section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).flatMap(table -> rows(table).stream()).toList();
        return parts.isEmpty() && tables.isEmpty() ? Stream.empty() : Stream.of(Section.of(section.id(), section.number(), section.title(), tables).withSections(parts));
    }

    private Optional<Block> rows(Table table) {
        List<Table.Row> rows = table.rows().stream().filter(row -> row.id().or(() -> row.cells().stream().findFirst().map(Table.Cell::text).map(AreaOfDocument::firstWord))
                .filter(ofArea).isPresent()).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(Table.of(table.id(), table.caption(), table.columns(), rows));
    }

    private static String firstWord(String text) {
        return text.split("[\\s:,]", 2)[0];
    }
}
