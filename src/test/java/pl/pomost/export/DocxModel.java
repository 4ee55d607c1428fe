package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import pl.pomost.plan.Block;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/** Headings and cells that a document must have in any word processor, and those that were found in a page of HTML. */
final class DocxModel {

    private DocxModel() {
    }

    static List<String> outline(PlanDocument plan) {
        List<String> outline = new ArrayList<>();
        Stream.concat(plan.chapters().stream(), plan.annexes().stream()).forEach(section -> outline(section, 1, outline));
        return outline;
    }

    private static void outline(Section section, int depth, List<String> outline) {
        outline.add("h" + Math.min(depth, 6) + " " + (section.heading().isBlank() ? Anchors.UNTITLED : typed(section.heading())));
        section.sections().forEach(part -> outline(part, depth + 1, outline));
    }

    static List<List<List<String>>> tables(PlanDocument plan, String sha256) {
        return Stream.concat(Stream.of(TitlePage.of(plan, sha256).particulars()), plan.sections().flatMap(section -> section.blocks().stream()))
                .flatMap(DocxModel::cells).toList();
    }

    private static Stream<List<List<String>>> cells(Block block) {
        if (block instanceof Figure figure) {
            return cells(figure.table());
        }
        if (block instanceof FactList facts) {
            return facts.facts().isEmpty() ? Stream.empty() : Stream.of(facts.facts().stream().map(fact -> List.of(typed(fact.key()), typed(fact.value()))).toList());
        }
        if (block instanceof Table table) {
            Stream<List<String>> head = Stream.of(table.columns().stream().map(column -> typed(column.header())).toList());
            return Stream.of(Stream.concat(head, table.rows().stream().map(row -> row.cells().stream().map(cell -> typed(cell.text())).toList())).toList());
        }
        return Stream.empty();
    }

    static List<String> outline(Document html) {
        return html.select("h1, h2, h3, h4, h5, h6").stream().map(heading -> heading.tagName() + " " + squeezed(heading.wholeText())).toList();
    }

    static List<List<List<String>>> tables(Document html) {
        return html.select("table").stream().map(DocxModel::cells).toList();
    }

    private static List<List<String>> cells(Element table) {
        return table.select("tr").stream().map(row -> row.select("td, th").stream().map(cell -> squeezed(cell.wholeText())).toList()).toList();
    }

    private static String typed(String text) {
        return squeezed(new XmlText().of(text));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
