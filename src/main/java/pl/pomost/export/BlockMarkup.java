package pl.pomost.export;

import java.util.List;
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

/** Each kind of block as elements of a page. */
class BlockMarkup implements Block.Cases<Void> {

    private static final String POLISH = "pl";

    private final Markup page;
    private final TextRules printable;
    private final Anchors anchors;
    private final PlanFonts fonts;
    private final String language;
    private String here = "";

    BlockMarkup(Markup page, TextRules printable, Anchors anchors, PlanFonts fonts) {
        this(page, printable, anchors, fonts, POLISH);
    }

    /** @param language of the document */
    BlockMarkup(Markup page, TextRules printable, Anchors anchors, PlanFonts fonts, String language) {
        this.language = language;
        this.page = page;
        this.printable = printable;
        this.anchors = anchors;
        this.fonts = fonts;
    }

    /** Blocks of that section from now on; its own code is not a link in it. */
    BlockMarkup in(Section section) {
        here = section.id();
        return this;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        page.open("p", "lang", elsewise(paragraph.lang()));
        linked(paragraph.text(), here);
        page.close();
        return null;
    }

    @Override
    public Void bullets(BulletList list) {
        if (list.items().isEmpty()) {
            return null;
        }
        page.open("ul", "lang", elsewise(list.lang()));
        for (String item : list.items()) {
            page.open("li").open("span");
            linked(item, here);
            page.close().close();
        }
        page.close();
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        page.open("blockquote").open("p", "class", "said", "lang", elsewise(quote.lang()));
        page.text(printable.of(quote.text()));
        if (!quote.source().isBlank()) {
            page.text(" ").open("span", "class", "source", "lang", elsewise(POLISH).isEmpty() && quote.lang().equals(language) ? "" : POLISH);
            linked("— " + quote.source(), here);
            page.close();
        }
        page.close().close();
        return null;
    }

    @Override
    public Void note(Note note) {
        String kind = note.kind().name().toLowerCase(Locale.ROOT);
        page.open("div", "class", "note note-" + kind).open("p").leaf("strong", note.kind().word() + ":").text(" ");
        linked(note.text(), here);
        page.close().close();
        return null;
    }

    @Override
    public Void facts(FactList facts) {
        if (!facts.describes(here)) {
            caption(facts.caption());
        }
        page.open("table", "class", facts.facts().size() > DocxTables.LONGEST_CARD ? "facts" : "facts whole").open("tbody");
        for (FactList.Fact fact : facts.facts()) {
            page.open("tr").leaf("th", printable.of(fact.key()), "scope", "row");
            page.open("td", "lang", elsewise(fact.lang()), "class", Digest.is(fact.value()) ? "hash" : "");
            linked(fact.value(), here);
            page.close().close();
        }
        page.close().close();
        return null;
    }

    @Override
    public Void table(Table table) {
        caption(table.caption());
        ColumnWidths widths = ColumnWidths.of(table, printable, fonts);
        page.open("table", "class", "rows", "style", "font-size: " + widths.size() + "pt").open("thead").open("tr");
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            page.leaf("th", printable.of(column.header()), "scope", "col", "class", kind(column),
                    "style", "width: " + widths.percent(i) + "%");
        }
        page.close().close().open("tbody", "class", RowNames.areShort(table) ? "" : "long");
        table.rows().forEach(row -> row(table, row));
        if (table.rows().isEmpty()) {
            nothing(table);
        }
        page.close().close();
        return null;
    }

    /** A tagged table must have a body. */
    private void nothing(Table table) {
        page.open("tr").leaf("td", "brak pozycji", "colspan", String.valueOf(table.columns().size())).close();
    }

    private void row(Table table, Table.Row row) {
        String id = row.id().orElse(here);
        page.open("tr", "id", row.id().flatMap(anchors::place).map(Anchors.Place::name).orElse(""));
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            page.open(cell.rowHeader() ? "th" : "td", "scope", cell.rowHeader() ? "row" : "",
                    "class", kind(table.columns().get(i)), "lang", elsewise(cell.lang()));
            linked(cell.text(), id);
            page.close();
        }
        page.close();
    }

    private static String kind(Table.Column column) {
        return column.kind() == Table.Kind.TEXT ? "" : "figures";
    }

    @Override
    public Void figure(Figure figure) {
        List<FigureDrawing> parts = FigureDrawing.parts(figure.data(), printable);
        for (int i = 0; i < parts.size(); i++) {
            page.open("div", "class", "figure");
            if (i == 0) {
                page.leaf("p", printable.of(figure.title()), "class", "caption");
            }
            page.open("object", "type", "figure", "alt", printable.of(FigureDrawing.alternative(figure, i, parts.size())),
                    "style", "width: " + FigureDrawing.WIDTH + "pt; height: " + parts.get(i).height() + "pt")
                    .attach(FigureObjects.DRAWING, parts.get(i)).close();
            page.close();
        }
        return table(figure.table());
    }

    private void caption(String caption) {
        page.leaf("p", printable.of(caption), "class", "caption");
    }

    private void linked(String text, String here) {
        for (Anchors.Piece piece : anchors.pieces(printable.of(text), here)) {
            piece.target().ifPresentOrElse(
                    place -> page.leaf("a", piece.text(), "href", "#" + place.name(), "title", place.title()),
                    () -> page.text(piece.text()));
        }
    }

    private String elsewise(String lang) {
        return lang.equals(language) ? "" : lang;
    }

    /** The language of a text of a plan, where it is not that of the document, which is Polish. */
    static String foreign(String lang) {
        return lang.equals(POLISH) ? "" : lang;
    }
}
