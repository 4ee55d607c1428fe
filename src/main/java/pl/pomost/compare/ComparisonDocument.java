package pl.pomost.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.Metrics;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;

/** A comparison as a document, from which its files are made: each table a section, with what a reader must know before it. */
public final class ComparisonDocument {

    private static final Metrics.Territory REGION = new Metrics.Territory("22", "województwo pomorskie", "Gdańsk");

    private ComparisonDocument() {
    }

    /** @param pages whether it will be printed on pages, on which wide tables are parted */
    public static PlanDocument of(Comparison comparison, LocalDate today, boolean pages) {
        Metrics meta = new Metrics(comparison.title(), "pl", REGION, "", Metrics.Period.of(null, null), new Metrics.Revision(today.toString(), "na dzień"), today, Metrics.Formalities.none());
        List<Section> sections = new ArrayList<>();
        List<Block> lead = Stream.concat(Stream.of(comparison.lead()), comparison.notes().stream()).map(Paragraph::of).map(Block.class::cast).toList();
        sections.add(Section.of("co-to-jest", "", "Co tu jest", lead));
        comparison.grids().stream().flatMap(grid -> pages ? grid.byGroups().stream() : Stream.of(grid)).filter(grid -> !grid.lines().isEmpty()).forEach(grid -> sections.add(Section.of(grid.id() + "-czesc", "", grid.caption(),
                grid.hint().isEmpty() ? List.of(grid.table()) : List.of(Paragraph.of(grid.hint()), grid.table()))));
        return PlanDocument.of(meta, sections, List.of());
    }
}
