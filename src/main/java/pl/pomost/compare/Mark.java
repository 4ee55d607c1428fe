package pl.pomost.compare;

import java.util.Locale;

/** An element of a drawing, in the units of the picture, with colours as {@code #rrggbb}. Pages get it as SVG, printed files draw it themselves. */
public sealed interface Mark {

    /** As an element of SVG, escaped. */
    String svg();

    /** Upper and lower edge: what must not be cut where a picture goes on on another page. */
    double top();

    double bottom();

    record Box(double x, double y, double width, double height, String fill, String stroke) implements Mark {

        @Override
        public String svg() {
            return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\" fill=\"%s\" stroke=\"%s\"/>".formatted(n(x), n(y), n(width), n(height), fill, stroke);
        }

        @Override
        public double top() {
            return y;
        }

        @Override
        public double bottom() {
            return y + height;
        }
    }

    /** It may be cut. */
    record Stroke(double x1, double y1, double x2, double y2, String stroke, double width) implements Mark {

        @Override
        public String svg() {
            return "<path d=\"M%s %sL%s %s\" stroke=\"%s\" stroke-width=\"%s\" fill=\"none\"/>".formatted(n(x1), n(y1), n(x2), n(y2), stroke, n(width));
        }

        @Override
        public double top() {
            return Math.min(y1, y2);
        }

        @Override
        public double bottom() {
            return Math.max(y1, y2);
        }
    }

    record Dot(double x, double y, double r, String fill, String stroke) implements Mark {

        @Override
        public String svg() {
            return "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>".formatted(n(x), n(y), n(r), fill, stroke);
        }

        @Override
        public double top() {
            return y - r;
        }

        @Override
        public double bottom() {
            return y + r;
        }
    }

    /** @param anchor start, middle or end */
    record Text(double x, double y, String text, String anchor, int size, String fill, boolean bold) implements Mark {

        @Override
        public String svg() {
            return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\"%s>%s</text>".formatted(n(x), n(y), anchor, size, fill, bold ? " font-weight=\"700\"" : "", Svg.escaped(text));
        }

        @Override
        public double top() {
            return y - size;
        }

        @Override
        public double bottom() {
            return y + size / 4.0;
        }
    }

    /** Written from below upwards; it stands at the head of a picture. */
    record Upright(double x, double y, String text, int size, String fill) implements Mark {

        @Override
        public String svg() {
            return "<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"%d\" fill=\"%s\">%s</text>".formatted(n(x), n(y), size, fill, Svg.escaped(text));
        }

        @Override
        public double top() {
            return 0;
        }

        @Override
        public double bottom() {
            return y;
        }
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceAll("\\.0$", "");
    }
}
