package pl.pomost.compare;

import java.util.ArrayList;
import java.util.List;

/** Draws, one element after another. Colours are those of the pages; where a colour says something, a figure says it too. */
final class Svg {

    static final String INK = "#14233b";
    static final String SOFT = "#51607a";
    static final String LINE = "#c9d3da";
    static final String SEA = "#0b638c";
    private static final String[] LEVELS = {"#f3efe2", "#bfd9e8", "#72abcf", "#0d4a72"};

    private final List<Mark> marks = new ArrayList<>();

    /** Four steps of one hue, each readable under its digit. */
    static String level(int level) {
        return LEVELS[Math.max(0, Math.min(3, level))];
    }

    static String onLevel(int level) {
        return level >= 3 ? "#ffffff" : INK;
    }

    Svg box(double x, double y, double width, double height, String fill, String stroke) {
        return with(new Mark.Box(x, y, width, height, fill, stroke));
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        return with(new Mark.Stroke(x1, y1, x2, y2, stroke, width));
    }

    Svg dot(double x, double y, double r, String fill, String stroke) {
        return with(new Mark.Dot(x, y, r, fill, stroke));
    }

    /** @param anchor start, middle or end */
    Svg text(double x, double y, String text, String anchor, int size, String fill, boolean bold) {
        return with(new Mark.Text(x, y, text, anchor, size, fill, bold));
    }

    /** Written from below upwards. */
    Svg upright(double x, double y, String text, int size) {
        return with(new Mark.Upright(x, y, text, size, INK));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private Svg with(Mark mark) {
        marks.add(mark);
        return this;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
