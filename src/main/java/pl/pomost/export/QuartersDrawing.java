package pl.pomost.export;

import java.time.LocalDate;
import java.util.Comparator;
import pl.pomost.export.PlanFonts.Face;
import pl.pomost.plan.FigureData.Quarters;
import pl.pomost.plan.FigureData.Span;

/**
 * A line of quarters with one bar for each work; whole years are shown, so every year has four cells.
 *
 * @param whole all works, of which these may be some: the line is as long as all of them need
 */
record QuartersDrawing(Quarters data, Quarters whole, TextRules printable) implements FigureDrawing {

    private static final int ROW = 17;
    private static final int HEAD = 28;
    static final int MOST = (PAGE - HEAD - 4) / ROW;
    private static final double LABELS = 150;
    private static final double SIZE = 8;
    private static final String[] NAMES = {"I", "II", "III", "IV"};

    @Override
    public int height() {
        return HEAD + ROW * Math.max(1, data.spans().size()) + 4;
    }

    @Override
    public void draw(Canvas canvas) {
        if (data.spans().isEmpty()) {
            return;
        }
        int firstYear = whole.spans().stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow().getYear();
        int lastYear = whole.spans().stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow().getYear();
        int cells = Math.max(4, (lastYear - firstYear + 1) * 4);
        double cell = (WIDTH - LABELS) / cells;
        grid(canvas, firstYear, cells, cell);
        double y = HEAD;
        for (Span span : data.spans()) {
            canvas.text(canvas.fitting(printable.of(span.label()), LABELS - 10, SIZE, Face.REGULAR),
                    0, y + 11.5, SIZE, Face.REGULAR, Canvas.INK);
            int from = quarter(span.from(), firstYear);
            int to = Math.max(from, quarter(span.to(), firstYear));
            canvas.roundBox(LABELS + from * cell + 1, y + 4, (to - from + 1) * cell - 2, ROW - 8, Canvas.SEA);
            y += ROW;
            canvas.box(0, y, WIDTH, 0.4, Canvas.LINE);
        }
    }

    private void grid(Canvas canvas, int firstYear, int cells, double cell) {
        for (int i = 0; i <= cells; i++) {
            boolean year = i % 4 == 0;
            canvas.box(LABELS + i * cell - 0.2, year ? 0 : 14, year ? 0.8 : 0.4, height() - (year ? 4 : 18),
                    year ? Canvas.QUIET : Canvas.LINE);
            if (i < cells) {
                canvas.textAround(NAMES[i % 4], LABELS + (i + 0.5) * cell, 24, Math.min(7, cell * 0.55),
                        Face.REGULAR, Canvas.QUIET);
            }
            if (year && i < cells) {
                canvas.textAround(String.valueOf(firstYear + i / 4), LABELS + (i + 2) * cell, 10,
                        Math.min(8, cell), Face.BOLD, Canvas.INK);
            }
        }
        canvas.box(0, HEAD - 0.4, WIDTH, 0.8, Canvas.INK);
    }

    private static int quarter(LocalDate day, int firstYear) {
        return (day.getYear() - firstYear) * 4 + (day.getMonthValue() - 1) / 3;
    }
}
