package pl.pomost.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import pl.pomost.plan.Block;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/** Each kind of block as paragraphs and tables of a Word file. */
final class DocxBlocks implements Block.Cases<Void> {

    private final XWPFDocument word;
    private final DocxText text;
    private final TextRules rules;
    private final DocxTables tables;
    private final PlanFonts fonts;
    private String here = "";

    DocxBlocks(XWPFDocument word, DocxText text, TextRules rules, PlanFonts fonts) {
        this.word = word;
        this.text = text;
        this.rules = rules;
        this.fonts = fonts;
        this.tables = new DocxTables(word, text, rules, fonts);
    }

    /** Blocks of that section from now on; its own code is not a link in it. */
    DocxBlocks in(Section section) {
        here = section.id();
        return this;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        text.linked(add("Normal"), paragraph.text(), paragraph.lang(), here);
        return null;
    }

    @Override
    public Void bullets(BulletList list) {
        list.items().forEach(item -> text.linked(add("ListBullet"), item, list.lang(), here));
        return null;
    }

    @Override
    public Void quote(Quote quote) {
        text.linked(add("Quote"), quote.text(), quote.lang(), here);
        text.linked(add("QuoteSource"), quote.source().isBlank() ? "" : "— " + quote.source(), "pl", here);
        return null;
    }

    @Override
    public Void note(Note note) {
        XWPFParagraph paragraph = add(note.kind() == Note.Kind.MISSING ? "NoteMissing" : "Note");
        XWPFRun word = paragraph.createRun();
        word.setStyle("Strong");
        word.setText(note.kind().word() + ": ");
        text.linked(paragraph, note.text(), "pl", here);
        return null;
    }

    @Override
    public Void facts(FactList facts) {
        if (!facts.describes(here)) {
            text.plain(add("Caption"), facts.caption());
        }
        tables.add(facts, here);
        return null;
    }

    @Override
    public Void table(Table table) {
        text.plain(add("Caption"), table.caption());
        tables.add(table, here);
        return null;
    }

    @Override
    public Void figure(Figure figure) {
        text.plain(add("Caption"), figure.title());
        List<FigureDrawing> parts = FigureDrawing.parts(figure.data(), new PrintableText(fonts::has));
        for (int i = 0; i < parts.size(); i++) {
            FigureDrawing drawing = parts.get(i);
            picture(add("Figure").createRun(), FigurePicture.png(drawing, fonts), FigureDrawing.WIDTH, drawing.height(), figure.title(),
                    FigureDrawing.alternative(figure, i, parts.size()));
        }
        return table(figure.table());
    }

    /** @param width in points, as the height */
    void picture(XWPFRun run, byte[] png, double width, double height, String title, String alternative) {
        try {
            run.addPicture(new ByteArrayInputStream(png), PictureType.PNG, "rysunek.png", Units.toEMU(width), Units.toEMU(height));
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        CTNonVisualDrawingProps words = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        words.setDescr(rules.of(alternative));
        words.setTitle(rules.of(title));
    }

    XWPFParagraph add(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
