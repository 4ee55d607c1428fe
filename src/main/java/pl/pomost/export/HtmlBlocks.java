package pl.pomost.export;

import java.text.Bidi;
import java.util.Locale;
import pl.pomost.plan.Block;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/** Each kind of block as elements of a page for browsers. */
final class HtmlBlocks implements Block.Cases<Void> {

    /** A table of more columns gets a frame of its own, in which it can be moved sideways on a narrow screen. */
    private static final int NARROW = 3;

    private final Markup page;
    private final TextRules rules;
    private final Anchors anchors;
    private final PlanFonts fonts;
    private String here = "";

    HtmlBlocks(Markup page, TextRules rules, Anchors anchors, PlanFonts fonts) {
        this.page = page;
        this.rules = rules;
        this.anchors = anchors;
        this.fonts = fonts;
    }

    /** Blocks of that section from now on; its own code is not a link in it. */
    HtmlBlocks in(Section section) {
        here = section.id();
        return this;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        if (!paragraph.text().isBlank()) {
            text("p", paragraph.text(), paragraph.lang(), here);
        }
        return null;
    }

    @Override
    public Void bullets(BulletList list) {
        if (!list.items().isEmpty()) {
            page.open("ul");
            list.items().forEach(item -> text("li", item, list.lang(), here));
            page.close();
        }
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        page.open("blockquote");
        text("p", quote.text(), quote.lang(), here);
        if (!quote.source().isBlank()) {
            page.open("p", "class", "source");
            linked("— " + quote.source(), here);
            page.close();
        }
        page.close();
        return null;
    }

    @Override
    public Void note(Note note) {
        page.open("div", "class", "note note-" + note.kind().name().toLowerCase(Locale.ROOT)).open("p").leaf("strong", note.kind().word() + ":").text(" ");
        linked(note.text(), here);
        page.close().close();
        return null;
    }

    @Override
    public Void facts(FactList facts) {
        if (facts.facts().isEmpty()) {
            return null;
        }
        page.open("table", "class", "facts").leaf("caption", rules.of(facts.caption()), "class", facts.describes(here) ? "unseen" : "").open("tbody");
        for (FactList.Fact fact : facts.facts()) {
            page.open("tr").leaf("th", rules.of(fact.key()), "scope", "row");
            text("td", fact.value(), fact.lang(), here, "class", Digest.is(fact.value()) ? "hash" : "");
            page.close();
        }
        page.close().close();
        return null;
    }

    @Override
    public Void table(Table table) {
        boolean wide = table.columns().size() > NARROW;
        if (wide) {
            page.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", rules.of(table.caption()));
        }
        page.open("table").leaf("caption", rules.of(table.caption())).open("thead").open("tr");
        table.columns().forEach(column -> page.leaf("th", rules.of(column.header()), "scope", "col", "class", kind(column)));
        page.close().close().open("tbody", "class", RowNames.areShort(table) ? "" : "long");
        table.rows().forEach(row -> row(table, row));
        if (table.rows().isEmpty()) {
            page.open("tr", "class", "none").leaf("td", "brak pozycji", "colspan", String.valueOf(table.columns().size())).close();
        }
        page.close().close();
        if (wide) {
            page.close();
        }
        return null;
    }

    private void row(Table table, Table.Row row) {
        page.open("tr", "id", row.id().flatMap(anchors::place).map(Anchors.Place::name).orElse(""));
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            text(cell.rowHeader() ? "th" : "td", cell.text(), cell.lang(), row.id().orElse(here), "scope", cell.rowHeader() ? "row" : "", "class", kind(table.columns().get(i)));
        }
        page.close();
    }

    private static String kind(Table.Column column) {
        return column.kind() == Table.Kind.TEXT ? "" : "figures";
    }

    @Override
    public Void figure(Figure figure) {
        FigureDrawing drawing = FigureDrawing.of(figure.data(), rules);
        page.open("figure").leaf("figcaption", rules.of(figure.title()));
        page.open("svg", "role", "img", "aria-label", rules.of(FigureDrawing.alternative(figure, 0, 1)), "viewBox", "0 0 " + FigureDrawing.WIDTH + " " + drawing.height());
        drawing.draw(new SvgCanvas(page, fonts));
        page.close().close();
        return table(figure.table());
    }

    /** An element with a text in its language, and in its direction where it is written from the right. */
    private void text(String tag, String text, String lang, String at, String... attributes) {
        page.open(tag, attributes);
        page.say("lang", BlockMarkup.foreign(lang)).say("dir", direction(text));
        linked(text, at);
        page.close();
    }

    static String direction(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "auto" : "";
    }

    private void linked(String text, String at) {
        for (Anchors.Piece piece : anchors.pieces(rules.of(text), at)) {
            piece.target().ifPresentOrElse(place -> page.leaf("a", piece.text(), "href", "#" + place.name()), () -> page.text(piece.text()));
        }
    }
}
