package pl.pomost.action.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pl.pomost.shared.Typography;

/**
 * A drawing of amounts as bars of up to four kinds of money. Positions are numbers of the drawing, so no style is needed.
 *
 * @param words all of it in one sentence, for those who do not see it
 */
record Bars(List<Bar> bars, int height, String words) {

    /** Room for a code or a year before the bar, or for a whole name above it. */
    private static final int BEFORE = 48;
    private static final int ABOVE = 24;
    private static final int LENGTH = 268;
    private static final int STEP = 38;
    private static final int GAP = 8;

    /** One bar with its label before or above it and its amount behind. */
    record Bar(String label, int textY, int y, List<Piece> pieces, int amountX, int amountY, String amount) {
    }

    /** A part of a bar. */
    record Piece(String look, int x, int width) {
    }

    /**
     * @param amounts by label, then by class of the kind of money, in their order
     * @param sentence frame of the words, with one place for all labels and amounts
     */
    static Bars of(Map<String, Map<String, BigDecimal>> amounts, UnaryOperator<String> sentence) {
        return of(amounts, BEFORE, 0, sentence);
    }

    /** With names above the bars instead of codes before them. */
    static Bars named(Map<String, Map<String, BigDecimal>> amounts, UnaryOperator<String> sentence) {
        return of(amounts, 0, ABOVE, sentence);
    }

    private static Bars of(Map<String, Map<String, BigDecimal>> amounts, int left, int above, UnaryOperator<String> sentence) {
        BigDecimal most = amounts.values().stream().map(Bars::sum).max(BigDecimal::compareTo).filter(max -> max.signum() > 0).orElse(BigDecimal.ONE);
        var bars = new ArrayList<Bar>();
        for (var each : amounts.entrySet()) {
            int top = bars.size() * (STEP + above);
            int x = left;
            var pieces = new ArrayList<Piece>();
            for (var part : each.getValue().entrySet()) {
                int width = part.getValue().multiply(BigDecimal.valueOf(LENGTH - left)).divide(most, 0, RoundingMode.HALF_UP).intValue();
                if (width > 0) {
                    pieces.add(new Piece(part.getKey(), x, width));
                    x += width;
                }
            }
            bars.add(new Bar(each.getKey(), top + (above > 0 ? 19 : 25), top + above + 6, List.copyOf(pieces), x + GAP, top + above + 25, Typography.money(sum(each.getValue()))));
        }
        return new Bars(List.copyOf(bars), bars.size() * (STEP + above) + 4,
                sentence.apply(bars.stream().map(bar -> bar.label() + ": " + bar.amount()).collect(Collectors.joining(", "))));
    }

    private static BigDecimal sum(Map<String, BigDecimal> parts) {
        return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
