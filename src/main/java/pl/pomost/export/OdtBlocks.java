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

/** Each kind of block as paragraphs, lists and tables of an OpenDocument. */
final class OdtBlocks implements Block.Cases<Void> {

    private final OdtXml xml;
    private final OdtText text;
    private final TextRules rules;
    private final PlanFonts fonts;
    private final OdtTables tables;
    private final OdtPictures pictures;
    private String here = "";

    OdtBlocks(OdtXml xml, OdtText text, TextRules rules, PlanFonts fonts, OdtTables tables, OdtPictures pictures) {
        this.xml = xml;
        this.text = text;
        this.rules = rules;
        this.fonts = fonts;
        this.tables = tables;
        this.pictures = pictures;
    }

    /** Blocks of that section from now on; its own code is not a link in it. */
    OdtBlocks in(Section section) {
        here = section.id();
        return this;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        text.linked("Text_20_body", paragraph.text(), paragraph.lang(), here);
        return null;
    }

    @Override
    public Void bullets(BulletList list) {
        if (!list.items().isEmpty()) {
            xml.open("text:list", "text:style-name", "Bullets");
            for (String item : list.items()) {
                xml.open("text:list-item");
                text.linked("List_20_Bullet", item, list.lang(), here);
                xml.close();
            }
            xml.close();
        }
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        text.linked("Quotations", quote.text(), quote.lang(), here);
        text.linked("Quote_20_source", quote.source().isBlank() ? "" : "— " + quote.source(), "pl", here);
        return null;
    }

    @Override
    public Void note(Note note) {
        xml.open("text:p", "text:style-name", note.kind() == Note.Kind.MISSING ? "Note_20_missing" : "Note");
        xml.open("text:span", "text:style-name", "Strong_20_Emphasis").words(note.kind().word() + ":").close().words(" ");
        text.words(note.text(), "pl", here);
        xml.close();
        return null;
    }

    @Override
    public Void facts(FactList facts) {
        if (!facts.describes(here)) {
            text.plain("Caption", facts.caption());
        }
        tables.add(facts, here);
        return null;
    }

    @Override
    public Void table(Table table) {
        text.plain("Caption", table.caption());
        tables.add(table, here);
        return null;
    }

    @Override
    public Void figure(Figure figure) {
        text.plain("Caption", figure.title());
        List<FigureDrawing> parts = FigureDrawing.parts(figure.data(), new PrintableText(fonts::has));
        for (int i = 0; i < parts.size(); i++) {
            FigureDrawing drawing = parts.get(i);
            xml.open("text:p", "text:style-name", "Figure");
            picture(FigurePicture.png(drawing, fonts), FigureDrawing.WIDTH, drawing.height(), figure.title(), FigureDrawing.alternative(figure, i, parts.size()));
            xml.close();
        }
        return table(figure.table());
    }

    /** @param width in points, as the height */
    void picture(byte[] png, double width, double height, String title, String alternative) {
        String name = pictures.add(png);
        xml.open("draw:frame", "draw:style-name", "Picture", "draw:name", "Rysunek " + pictures.count(), "text:anchor-type", "as-char",
                "svg:width", points(width), "svg:height", points(height));
        xml.empty("draw:image", "xlink:href", name, "xlink:type", "simple", "xlink:show", "embed", "xlink:actuate", "onLoad", "draw:mime-type", "image/png");
        xml.leaf("svg:title", rules.of(title)).leaf("svg:desc", rules.of(alternative)).close();
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.1fpt", length);
    }
}
