package pl.pomost.plan.web;

import java.util.List;
import java.util.Optional;

/**
 * A block of the document as the page shows it; only the parts of its kind are filled.
 *
 * @param kind  paragraph, bullets, quote, note, missing, facts, table or figure
 * @param lang  of the text where it is not Polish
 * @param extra source of a quote; word that opens a note
 */
record BlockView(String kind, Optional<String> lang, List<Piece> text, List<List<Piece>> items, String extra, List<Fact> facts,
        Optional<TableView> table, Optional<FigureView> figure) {

    record Fact(String key, List<Piece> value, Optional<String> lang) {
    }

    /** @param wide whether it may need more room than the column has */
    record TableView(String caption, List<Head> heads, List<Row> rows, boolean wide) {
    }

    record Head(String text, boolean number) {
    }

    /** @param id where mentions lead; empty for most rows */
    record Row(String id, List<Cell> cells) {
    }

    /** @param label the column's header, for phones, where a row becomes a card */
    record Cell(List<Piece> text, Optional<String> lang, boolean head, String label, boolean number) {
    }

    static BlockView text(String kind, String lang, List<Piece> text, String extra) {
        return new BlockView(kind, foreign(lang), text, List.of(), extra, List.of(), Optional.empty(), Optional.empty());
    }

    static BlockView bullets(String lang, List<List<Piece>> items) {
        return new BlockView("bullets", foreign(lang), List.of(), items, "", List.of(), Optional.empty(), Optional.empty());
    }

    static BlockView facts(List<Fact> facts) {
        return new BlockView("facts", Optional.empty(), List.of(), List.of(), "", facts, Optional.empty(), Optional.empty());
    }

    static BlockView table(TableView table) {
        return new BlockView("table", Optional.empty(), List.of(), List.of(), "", List.of(), Optional.of(table), Optional.empty());
    }

    /** A figure, with the same data as a table that unfolds. */
    static BlockView figure(String title, FigureView figure, TableView table) {
        return new BlockView("figure", Optional.empty(), List.of(), List.of(), title, List.of(), Optional.of(table), Optional.of(figure));
    }

    static Optional<String> foreign(String lang) {
        return Optional.of(lang).filter(tag -> !tag.equals("pl"));
    }
}
