package pl.pomost.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * A surface measured in points, from the upper left corner. Letters are drawn as outlines of the program's own fonts, so
 * a picture needs no font of the machine and looks the same in every format.
 */
final class Canvas {

    static final Color INK = new Color(0x14, 0x2B, 0x3F);
    static final Color QUIET = new Color(0x5B, 0x6B, 0x79);
    static final Color LINE = new Color(0xC9, 0xD3, 0xDA);
    static final Color SEA = new Color(0x0B, 0x63, 0x8C);
    static final Color SHALLOW = new Color(0xC4, 0xDF, 0xEC);

    private static final String ELLIPSIS = "…";

    private final Graphics2D graphics;
    private final PlanFonts fonts;

    Canvas(Graphics2D graphics, PlanFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
    }

    void box(double x, double y, double width, double height, Color color) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void roundBox(double x, double y, double width, double height, Color color) {
        graphics.setColor(color);
        graphics.fill(new RoundRectangle2D.Double(x, y, width, height, 3, 3));
    }

    /** A closed shape; filled, for outlines of a picture are filled areas too. */
    void fill(Path2D shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    /** @param y of the base line */
    void text(String text, double x, double y, double size, PlanFonts.Face face, Color color) {
        graphics.setColor(color);
        AffineTransform pen = new AffineTransform(size, 0, 0, size, x, y);
        text.codePoints().forEach(c -> {
            graphics.fill(pen.createTransformedShape(fonts.outline(c, face)));
            pen.translate(fonts.advance(c, face), 0);
        });
    }

    void textEndingAt(String text, double right, double y, double size, PlanFonts.Face face, Color color) {
        text(text, right - width(text, size, face), y, size, face, color);
    }

    void textAround(String text, double middle, double y, double size, PlanFonts.Face face, Color color) {
        text(text, middle - width(text, size, face) / 2, y, size, face, color);
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    String fitting(String text, double width, double size, PlanFonts.Face face) {
        if (width(text, size, face) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + ELLIPSIS, size, face) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    double width(String text, double size, PlanFonts.Face face) {
        return fonts.width(text, face) * size;
    }
}
