package pl.pomost.plan;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.shared.Plurals;

/** L2: what the document's files are made of is accessible: language, headings, tables with headers, described figures. */
final class DocumentCheck implements AutomaticCheck {

    @Override
    public CriterionCheck judge(PlanFacts facts) {
        return facts.writing().document().map(DocumentCheck::judge)
                .orElseGet(() -> CriterionCheck.notApplicable("L2", true, "Nie ma jeszcze dokumentu."));
    }

    private static CriterionCheck judge(PlanDocument document) {
        List<Section> sections = document.sections().toList();
        List<Table> tables = blocks(sections, Table.class);
        List<Figure> figures = blocks(sections, Figure.class);
        Stream<Finding> language = missing(document.meta().language(), "", "Dokument nie ma oznaczonego języka.");
        Stream<Finding> title = missing(document.meta().title(), "", "Dokument nie ma tytułu.");
        Stream<Finding> headings = sections.stream().flatMap(section -> missing(section.title(), section.id(), "Część bez nagłówka."));
        Stream<Finding> captions = tables.stream().flatMap(table -> missing(table.caption(), table.id(), "Tabela bez tytułu."));
        Stream<Finding> headers = tables.stream().filter(table -> table.columns().stream().anyMatch(column -> column.header().isBlank()))
                .map(table -> blocking(table.id(), "Tabela „%s”: kolumna bez nagłówka.".formatted(table.caption())));
        Stream<Finding> alternatives = figures.stream().flatMap(figure -> missing(figure.alternative(), figure.id(),
                "Grafika „%s” nie ma opisu.".formatted(figure.title())));
        return CriterionCheck.judged("L2", true, "%s, %s, %s.".formatted(
                Plurals.of(sections.size(), "nagłówek", "nagłówki", "nagłówków"), Plurals.of(tables.size(), "tabela", "tabele", "tabel"),
                Plurals.of(figures.size(), "grafika", "grafiki", "grafik")),
                Stream.of(language, title, headings, captions, headers, alternatives).flatMap(all -> all).toList());
    }

    private static <B extends Block> List<B> blocks(List<Section> sections, Class<B> kind) {
        return sections.stream().flatMap(section -> section.blocks().stream()).filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Finding> missing(String value, String code, String message) {
        return value == null || value.isBlank() ? Stream.of(blocking(code, message)) : Stream.empty();
    }

    private static Finding blocking(String code, String message) {
        return Finding.blocking("L2", "document", code, message);
    }
}
