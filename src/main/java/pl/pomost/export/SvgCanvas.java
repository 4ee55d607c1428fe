package pl.pomost.export;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A figure as elements of SVG on a page. Words stay words; each is given the width that it has in the program's fonts, so none runs out of its place. */
final class SvgCanvas extends Canvas {

    private static final String[] COMMANDS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final Markup page;

    SvgCanvas(Markup page, PlanFonts fonts) {
        super(fonts);
        this.page = page;
    }

    @Override
    void fill(Shape shape, Color color) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        PathIterator steps = shape.getPathIterator(null);
        for (; !steps.isDone(); steps.next()) {
            int command = steps.currentSegment(at);
            path.append(COMMANDS[command]);
            for (int i = 0; i < NUMBERS[command]; i++) {
                path.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        page.leaf("path", "", "d", path.toString(), "fill", hex(color), "fill-rule", steps.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "evenodd" : "");
    }

    @Override
    void text(String text, double x, double y, double size, PlanFonts.Face face, Color color) {
        if (!text.isBlank()) {
            page.leaf("text", text.replace('\n', ' '), "x", number(x), "y", number(y), "font-size", number(size), "font-weight", face == PlanFonts.Face.BOLD ? "bold" : "",
                    "fill", hex(color), "textLength", number(width(text, size, face)), "lengthAdjust", "spacingAndGlyphs");
        }
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xFFFFFF);
    }

    private static String number(double value) {
        String rounded = String.format(Locale.ROOT, "%.2f", value);
        return rounded.replaceAll("\\.?0+$", "");
    }
}
