package pl.pomost.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.plan.Block;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/** Finds parts of a document by what they are; a plan of another make-up, or one that is not written yet, may lack any of them. */
final class PlanSearch {

    private final PlanDocument plan;

    PlanSearch(PlanDocument plan) {
        this.plan = plan;
    }

    Optional<Table> table(String id) {
        return blocks(Table.class).filter(table -> table.id().equals(id)).findFirst();
    }

    Optional<Figure> figure(String id) {
        return blocks(Figure.class).filter(figure -> figure.id().equals(id)).findFirst();
    }

    /** The value of an attribute; empty when there is none. */
    String fact(String list, String key) {
        return blocks(FactList.class).filter(facts -> facts.id().equals(list)).flatMap(facts -> facts.facts().stream()).filter(fact -> fact.key().equals(key))
                .map(FactList.Fact::value).findFirst().orElse("");
    }

    /** One part for each area, such as "dzialania-EDU". */
    List<Section> areas(String prefix) {
        return plan.sections().filter(section -> section.id().startsWith(prefix)).toList();
    }

    Optional<Quote> firstQuote(Section chapter) {
        return chapter.blocks().stream().filter(Quote.class::isInstance).map(Quote.class::cast).findFirst();
    }

    /** The chapter in which some part has an id that begins so. */
    Optional<Section> chapter(String prefix) {
        return plan.chapters().stream().filter(chapter -> chapter.withDescendants()
                .anyMatch(section -> section.id().startsWith(prefix) || section.blocks().stream().anyMatch(block -> id(block).startsWith(prefix)))).findFirst();
    }

    private <T extends Block> Stream<T> blocks(Class<T> kind) {
        return plan.sections().flatMap(section -> section.blocks().stream()).filter(kind::isInstance).map(kind::cast);
    }

    private static String id(Block block) {
        if (block instanceof Table table) {
            return table.id();
        }
        if (block instanceof Figure figure) {
            return figure.id();
        }
        return block instanceof FactList facts ? facts.id() : "";
    }
}
