package pl.pomost.export;

import pl.pomost.plan.Figure;

/** Blocks of a page that has room for a picture or for the table of its numbers, not for both: the picture's words say every number. */
final class LeafletBlocks extends BlockMarkup {

    private final Markup page;
    private final TextRules printable;

    LeafletBlocks(Markup page, TextRules printable, Anchors anchors, PlanFonts fonts, String language) {
        super(page, printable, anchors, fonts, language);
        this.page = page;
        this.printable = printable;
    }

    @Override
    public Void figure(Figure figure) {
        FigureDrawing drawing = FigureDrawing.of(figure.data(), printable);
        page.open("div", "class", "figure").open("object", "type", "figure", "alt", printable.of(figure.alternative()),
                "style", "width: " + FigureDrawing.WIDTH + "pt; height: " + drawing.height() + "pt").attach(FigureObjects.DRAWING, drawing).close().close();
        return null;
    }
}
