package pl.pomost.export;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import pl.pomost.export.PlanFonts.Face;
import pl.pomost.plan.FigureData.Level;
import pl.pomost.plan.FigureData.Levels;

/** Four steps for each standard: a full dot where we are, a ring where we want to be, a line between them. */
record LevelsDrawing(Levels data, TextRules printable) implements FigureDrawing {

    private static final int ROW = 18;
    private static final int HEAD = 20;
    static final int MOST = (PAGE - HEAD - 18) / ROW;
    private static final int HIGHEST = 3;
    private static final double LABELS = 250;
    private static final double SIZE = 8;
    private static final double DOT = 9;

    @Override
    public int height() {
        return HEAD + ROW * Math.max(1, data.levels().size()) + 18;
    }

    @Override
    public void draw(Canvas canvas) {
        for (int level = 0; level <= HIGHEST; level++) {
            canvas.textAround(String.valueOf(level), x(level), 12, 8.5, Face.BOLD, Canvas.INK);
            canvas.box(x(level) - 0.2, HEAD - 3, 0.4, height() - HEAD - 14, Canvas.LINE);
        }
        double y = HEAD;
        for (Level level : data.levels()) {
            canvas.text(canvas.fitting(printable.of(level.label()), LABELS - 30, SIZE, Face.REGULAR),
                    0, y + 11.5, SIZE, Face.REGULAR, Canvas.INK);
            marks(canvas, level, y + ROW / 2.0);
            y += ROW;
        }
        key(canvas, y + 8);
    }

    private static void marks(Canvas canvas, Level level, double y) {
        if (level.now().isPresent() && level.target().isPresent()) {
            double from = x(Math.min(level.now().getAsInt(), level.target().getAsInt()));
            double to = x(Math.max(level.now().getAsInt(), level.target().getAsInt()));
            canvas.box(from, y - 1.5, to - from, 3, Canvas.SHALLOW);
        }
        level.target().ifPresent(target -> ring(canvas, x(target), y));
        level.now().ifPresent(now -> canvas.fill(circle(x(now), y, DOT * 0.7), Canvas.SEA));
    }

    private static void key(Canvas canvas, double y) {
        canvas.fill(circle(LABELS, y, DOT * 0.7), Canvas.SEA);
        canvas.text("jest", LABELS + 8, y + 3, 7.5, Face.REGULAR, Canvas.QUIET);
        ring(canvas, LABELS + 50, y);
        canvas.text("cel", LABELS + 58, y + 3, 7.5, Face.REGULAR, Canvas.QUIET);
    }

    private static double x(int level) {
        return LABELS + level * (WIDTH - LABELS - 20) / HIGHEST;
    }

    private static void ring(Canvas canvas, double x, double y) {
        Path2D ring = circle(x, y, DOT + 2);
        ring.setWindingRule(Path2D.WIND_EVEN_ODD);
        ring.append(circle(x, y, DOT - 0.6), false);
        canvas.fill(ring, Canvas.SEA);
    }

    private static Path2D circle(double x, double y, double size) {
        return new Path2D.Double(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size));
    }
}
