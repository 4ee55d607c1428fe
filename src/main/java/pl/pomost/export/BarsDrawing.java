package pl.pomost.export;

import java.math.BigDecimal;
import pl.pomost.export.PlanFonts.Face;
import pl.pomost.plan.FigureData.Bar;
import pl.pomost.plan.FigureData.Bars;
import pl.pomost.shared.Typography;

/**
 * Horizontal bars from one line, each with its amount in words beside it.
 *
 * @param whole all bars, of which these may be some: the longest sets the scale
 */
record BarsDrawing(Bars data, Bars whole, TextRules printable) implements FigureDrawing {

    private static final int ROW = 19;
    static final int MOST = (PAGE - 4) / ROW;
    private static final double LABELS = 160;
    private static final double AMOUNTS = 80;
    private static final double SIZE = 8.5;

    @Override
    public int height() {
        return ROW * Math.max(1, data.bars().size()) + 4;
    }

    @Override
    public void draw(Canvas canvas) {
        double room = WIDTH - LABELS - AMOUNTS;
        double greatest = whole.bars().stream().mapToDouble(bar -> bar.value().doubleValue()).max().orElse(0);
        double y = 2;
        for (Bar bar : data.bars()) {
            double length = greatest <= 0 ? 0 : Math.max(0, bar.value().doubleValue()) / greatest * room;
            canvas.textEndingAt(canvas.fitting(printable.of(bar.label()), LABELS - 10, SIZE, Face.REGULAR),
                    LABELS - 8, y + 13, SIZE, Face.REGULAR, Canvas.INK);
            canvas.box(LABELS, y + 4, length, ROW - 7, Canvas.SEA);
            canvas.text(amount(bar.value()), LABELS + length + 6, y + 13, SIZE, Face.BOLD, Canvas.INK);
            y += ROW;
        }
        canvas.box(LABELS - 0.5, 2, 0.8, height() - 4, Canvas.INK);
    }

    private String amount(BigDecimal value) {
        return data.written(value) + Typography.NBSP + printable.of(data.unit());
    }
}
