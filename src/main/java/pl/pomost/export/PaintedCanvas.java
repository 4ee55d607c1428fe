package pl.pomost.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Letters are drawn as outlines of the program's own fonts, so a picture needs no font of the machine and looks the same in every format. */
final class PaintedCanvas extends Canvas {

    private final Graphics2D graphics;
    private final PlanFonts fonts;

    PaintedCanvas(Graphics2D graphics, PlanFonts fonts) {
        super(fonts);
        this.graphics = graphics;
        this.fonts = fonts;
    }

    @Override
    void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    @Override
    void text(String text, double x, double y, double size, PlanFonts.Face face, Color color) {
        graphics.setColor(color);
        AffineTransform pen = new AffineTransform(size, 0, 0, size, x, y);
        text.codePoints().forEach(c -> {
            graphics.fill(pen.createTransformedShape(fonts.outline(c, face)));
            pen.translate(fonts.advance(c, face), 0);
        });
    }
}
