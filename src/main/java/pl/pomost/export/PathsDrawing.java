package pl.pomost.export;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import pl.pomost.export.PlanFonts.Face;
import pl.pomost.plan.FigureData.Path;
import pl.pomost.plan.FigureData.Paths;
import pl.pomost.plan.FigureData.Point;
import pl.pomost.shared.Typography;

/** A small line for each value, from its first point to its last, with both numbers beside it. */
record PathsDrawing(Paths data, TextRules printable) implements FigureDrawing {

    private static final int ROW = 30;
    static final int MOST = (PAGE - 4) / ROW;
    private static final double LABELS = 230;
    private static final double NUMBERS = 56;
    private static final double HEIGHT = 16;
    private static final double SIZE = 8;
    private static final double DOT = 5;
    private static final float LINE = 1.6f;

    @Override
    public int height() {
        return ROW * Math.max(1, data.paths().size()) + 4;
    }

    @Override
    public void draw(Canvas canvas) {
        double y = 2;
        for (Path path : data.paths()) {
            canvas.text(canvas.fitting(printable.of(path.label()), LABELS - 10, SIZE, Face.REGULAR), 0, y + 18, SIZE, Face.REGULAR, Canvas.INK);
            if (!path.points().isEmpty()) {
                draw(canvas, path, y + 7);
            }
            canvas.box(0, y + ROW - 0.4, WIDTH, 0.4, Canvas.LINE);
            y += ROW;
        }
    }

    private void draw(Canvas canvas, Path path, double top) {
        double from = LABELS + NUMBERS;
        double room = WIDTH - from - NUMBERS;
        double step = path.points().size() < 2 ? 0 : room / (path.points().size() - 1);
        Path2D.Double line = new Path2D.Double();
        for (int i = 0; i < path.points().size(); i++) {
            double x = from + i * step;
            double y = y(path, path.points().get(i), top);
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
            canvas.fill(new Path2D.Double(new Ellipse2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT)), Canvas.SEA);
        }
        canvas.fill(new Path2D.Double(new BasicStroke(LINE).createStrokedShape(line)), Canvas.SEA);
        Point first = path.points().get(0);
        Point last = path.points().get(path.points().size() - 1);
        canvas.textEndingAt(number(first), from - 8, y(path, first, top) + 3, SIZE, Face.REGULAR, Canvas.INK);
        canvas.text(number(last), from + room + 8, y(path, last, top) + 3, SIZE, Face.BOLD, Canvas.INK);
    }

    private static double y(Path path, Point point, double top) {
        return top + HEIGHT * (1 - path.height(point));
    }

    private static String number(Point point) {
        return Typography.number(point.value());
    }
}
