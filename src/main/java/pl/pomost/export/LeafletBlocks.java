package pl.pomost.export;

import pl.pomost.plan.Block;
import pl.pomost.plan.BulletList;
import pl.pomost.plan.FactList;
import pl.pomost.plan.Figure;
import pl.pomost.plan.Note;
import pl.pomost.plan.Paragraph;
import pl.pomost.plan.Quote;
import pl.pomost.plan.Table;

/** Blocks of a page that has room for a picture or for the table of its numbers, not for both: the picture's words say every number. */
record LeafletBlocks(Markup page, TextRules printable, BlockMarkup blocks) implements Block.Cases<Void> {

    @Override
    public Void paragraph(Paragraph paragraph) {
        return blocks.paragraph(paragraph);
    }

    @Override
    public Void bullets(BulletList list) {
        return blocks.bullets(list);
    }

    @Override
    public Void table(Table table) {
        return blocks.table(table);
    }

    @Override
    public Void facts(FactList facts) {
        return blocks.facts(facts);
    }

    @Override
    public Void quote(Quote quote) {
        return blocks.quote(quote);
    }

    @Override
    public Void note(Note note) {
        return blocks.note(note);
    }

    @Override
    public Void figure(Figure figure) {
        FigureDrawing drawing = FigureDrawing.of(figure.data(), printable);
        page.open("div", "class", "figure").open("object", "type", "figure", "alt", printable.of(figure.alternative()),
                "style", "width: " + FigureDrawing.WIDTH + "pt; height: " + drawing.height() + "pt").attach(FigureObjects.DRAWING, drawing).close().close();
        return null;
    }
}
