package pl.pomost.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A surface measured in points, from the upper left corner. */
abstract class Canvas {

    static final Color INK = new Color(0x14, 0x2B, 0x3F);
    static final Color QUIET = new Color(0x5B, 0x6B, 0x79);
    static final Color LINE = new Color(0xC9, 0xD3, 0xDA);
    static final Color SEA = new Color(0x0B, 0x63, 0x8C);
    static final Color SHALLOW = new Color(0xC4, 0xDF, 0xEC);

    private static final String ELLIPSIS = "…";

    private final PlanFonts fonts;

    Canvas(PlanFonts fonts) {
        this.fonts = fonts;
    }

    /** A surface that is painted on, such as a picture or a page of a PDF. */
    static Canvas on(Graphics2D graphics, PlanFonts fonts) {
        return new PaintedCanvas(graphics, fonts);
    }

    /** A closed shape; filled, for outlines of a picture are filled areas too. */
    abstract void fill(Shape shape, Color color);

    /** @param y of the base line */
    abstract void text(String text, double x, double y, double size, PlanFonts.Face face, Color color);

    /** Written from below upwards, as outlines: no format needs to know how to turn words. */
    void upright(String text, double x, double y, double size, PlanFonts.Face face, Color color) {
        AffineTransform pen = AffineTransform.getTranslateInstance(x, y);
        pen.rotate(-Math.PI / 2);
        pen.scale(size, size);
        text.codePoints().forEach(c -> {
            fill(pen.createTransformedShape(fonts.outline(c, face)), color);
            pen.translate(fonts.advance(c, face), 0);
        });
    }

    void box(double x, double y, double width, double height, Color color) {
        fill(new Rectangle2D.Double(x, y, width, height), color);
    }

    void roundBox(double x, double y, double width, double height, Color color) {
        fill(new RoundRectangle2D.Double(x, y, width, height, 3, 3), color);
    }

    void textEndingAt(String text, double right, double y, double size, PlanFonts.Face face, Color color) {
        text(text, right - width(text, size, face), y, size, face, color);
    }

    void textAround(String text, double middle, double y, double size, PlanFonts.Face face, Color color) {
        text(text, middle - width(text, size, face) / 2, y, size, face, color);
    }

    /** The text, or as much of its beginning as fits, with an ellipsis. */
    String fitting(String text, double width, double size, PlanFonts.Face face) {
        double room = width - width(ELLIPSIS, size, face);
        double pen = 0;
        int fits = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            pen += fonts.advance(text.codePointAt(at), face) * size;
            if (pen > width) {
                return text.substring(0, fits).stripTrailing() + ELLIPSIS;
            }
            fits = pen <= room ? text.offsetByCodePoints(at, 1) : fits;
        }
        return text;
    }

    double width(String text, double size, PlanFonts.Face face) {
        return fonts.width(text, face) * size;
    }
}
