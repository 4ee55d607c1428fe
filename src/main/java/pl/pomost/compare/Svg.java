package pl.pomost.compare;

import java.util.Locale;

/** Elements of a drawing, written one after another. Colours are those of the pages; where a colour says something, a figure says it too. */
final class Svg {

    static final String INK = "#14233b";
    static final String SOFT = "#51607a";
    static final String LINE = "#c9d3da";
    static final String SEA = "#0b638c";
    private static final String[] LEVELS = {"#f3efe2", "#bfd9e8", "#72abcf", "#0d4a72"};

    private final StringBuilder out = new StringBuilder();

    /** Four steps of one hue, each readable under its digit. */
    static String level(int level) {
        return LEVELS[Math.max(0, Math.min(3, level))];
    }

    static String onLevel(int level) {
        return level >= 3 ? "#ffffff" : INK;
    }

    Svg box(double x, double y, double width, double height, String fill, String stroke) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" fill=\"%s\" stroke=\"%s\"/>".formatted(n(x), n(y), n(width), n(height), fill, stroke));
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        out.append("<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-width=\"%s\" fill=\"none\"/>".formatted(n(x1), n(y1), n(x2), n(y2), stroke, n(width)));
        return this;
    }

    Svg dot(double x, double y, double r, String fill, String stroke) {
        out.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>".formatted(n(x), n(y), n(r), fill, stroke));
        return this;
    }

    /** @param anchor start, middle or end */
    Svg text(double x, double y, String text, String anchor, int size, String fill, boolean bold) {
        out.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\"%s>%s</text>".formatted(n(x), n(y), anchor, size, fill, bold ? " font-weight=\"700\"" : "", escaped(text)));
        return this;
    }

    /** Written from below upwards. */
    Svg upright(double x, double y, String text, int size) {
        out.append("<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"%d\" fill=\"%s\">%s</text>".formatted(n(x), n(y), size, INK, escaped(text)));
        return this;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
