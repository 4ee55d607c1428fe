package pl.pomost.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.compare.Mark;
import pl.pomost.compare.Picture;

/** A picture of a comparison, as wide as the text; what is higher than a page goes on on the next one, under its head. */
final class PictureDrawing implements FigureDrawing {

    private static final int ROUND = 4;

    private final Picture picture;
    private final TextRules printable;
    private final double from;
    private final double until;
    private final double scale;

    /** @param from and {@code until}: which part of what is below the head */
    private PictureDrawing(Picture picture, TextRules printable, double from, double until) {
        this.picture = picture;
        this.printable = printable;
        this.from = from;
        this.until = until;
        this.scale = scale(picture);
    }

    static List<PictureDrawing> parts(Picture picture, TextRules printable) {
        double room = PAGE / scale(picture) - picture.head();
        List<PictureDrawing> parts = new ArrayList<>();
        for (double from = picture.head(); from < picture.height() || parts.isEmpty();) {
            double until = picture.height() - from <= room ? picture.height() : cut(picture, from, from + room);
            parts.add(new PictureDrawing(picture, printable, from, until));
            from = until;
        }
        return parts;
    }

    /** What the picture shows, for those who do not see it; the second and later parts say which they are. */
    static String alternative(Picture picture, int part, int parts) {
        return part == 0 ? picture.alternative() : picture.title() + ", część " + (part + 1) + " z " + parts + ". Te same dane są w tabeli.";
    }

    private static double scale(Picture picture) {
        return Math.min(1, (double) WIDTH / picture.width());
    }

    /** As far down as nothing is cut in two, lines aside. */
    private static double cut(Picture picture, double from, double limit) {
        return picture.marks().stream().mapToDouble(Mark::bottom).filter(y -> y > from && y <= limit).distinct().map(y -> -y).sorted().map(y -> -y)
                .filter(y -> picture.marks().stream().noneMatch(mark -> isAcross(mark, y))).findFirst().orElse(limit);
    }

    private static boolean isAcross(Mark mark, double y) {
        return !(mark instanceof Mark.Stroke) && mark.top() < y && mark.bottom() > y;
    }

    @Override
    public int height() {
        return (int) Math.ceil((picture.head() + until - from) * scale);
    }

    @Override
    public void draw(Canvas canvas) {
        picture.marks().forEach(mark -> {
            if (mark.bottom() <= picture.head()) {
                draw(mark, canvas, 0);
            } else if (mark instanceof Mark.Stroke line) {
                clipped(line, canvas);
            } else if (mark.bottom() <= until && mark.bottom() > from) {
                draw(mark, canvas, picture.head() - from);
            }
        });
    }

    /** Lines go through all parts. */
    private void clipped(Mark.Stroke line, Canvas canvas) {
        double least = Math.max(line.top(), from);
        double most = Math.min(line.bottom(), until);
        if (line.y1() == line.y2() ? line.y1() > from && line.y1() <= until : least < most) {
            draw(line.y1() == line.y2() ? line : new Mark.Stroke(line.x1(), least, line.x2(), most, line.stroke(), line.width()), canvas, picture.head() - from);
        }
    }

    private void draw(Mark mark, Canvas canvas, double down) {
        if (mark instanceof Mark.Box box) {
            Shape shape = new RoundRectangle2D.Double(box.x() * scale, (box.y() + down) * scale, box.width() * scale, box.height() * scale, ROUND * scale, ROUND * scale);
            canvas.fill(shape, Color.decode(box.fill()));
            canvas.fill(new BasicStroke((float) scale).createStrokedShape(shape), Color.decode(box.stroke()));
        } else if (mark instanceof Mark.Stroke line) {
            canvas.fill(new BasicStroke((float) (line.width() * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER).createStrokedShape(
                    new Line2D.Double(line.x1() * scale, (line.y1() + down) * scale, line.x2() * scale, (line.y2() + down) * scale)), Color.decode(line.stroke()));
        } else if (mark instanceof Mark.Dot dot) {
            Shape shape = new Ellipse2D.Double((dot.x() - dot.r()) * scale, (dot.y() + down - dot.r()) * scale, 2 * dot.r() * scale, 2 * dot.r() * scale);
            canvas.fill(shape, Color.decode(dot.fill()));
            canvas.fill(new BasicStroke((float) (2 * scale)).createStrokedShape(shape), Color.decode(dot.stroke()));
        } else if (mark instanceof Mark.Upright upright) {
            canvas.upright(printable.of(upright.text()), upright.x() * scale, (upright.y() + down) * scale, upright.size() * scale, PlanFonts.Face.REGULAR, Color.decode(upright.fill()));
        } else if (mark instanceof Mark.Text text) {
            write(text, canvas, down);
        }
    }

    private void write(Mark.Text text, Canvas canvas, double down) {
        PlanFonts.Face face = text.bold() ? PlanFonts.Face.BOLD : PlanFonts.Face.REGULAR;
        double x = text.x() * scale;
        double y = (text.y() + down) * scale;
        double size = text.size() * scale;
        Color color = Color.decode(text.fill());
        switch (text.anchor()) {
            case "end" -> canvas.textEndingAt(printable.of(text.text()), x, y, size, face, color);
            case "middle" -> canvas.textAround(printable.of(text.text()), x, y, size, face, color);
            default -> canvas.text(printable.of(text.text()), x, y, size, face, color);
        }
    }
}
