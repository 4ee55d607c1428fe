package pl.pomost.compare;

import java.math.BigDecimal;
import java.util.List;
import pl.pomost.shared.Typography;

/** Amounts as bars, one under another, each with its amount. */
final class BarsPicture {

    private static final int NAMES = 90;
    private static final int LONGEST = 420;
    private static final int ROW = 30;

    private BarsPicture() {
    }

    record Bar(String label, BigDecimal amount) {
    }

    static Picture of(String title, String alternative, List<Bar> bars) {
        BigDecimal most = bars.stream().map(Bar::amount).max(BigDecimal::compareTo).orElse(BigDecimal.ONE).max(BigDecimal.ONE);
        Svg svg = new Svg();
        for (int i = 0; i < bars.size(); i++) {
            double y = 8 + i * ROW;
            double width = bars.get(i).amount().max(BigDecimal.ZERO).doubleValue() / most.doubleValue() * LONGEST;
            svg.text(NAMES - 8, y + 16, bars.get(i).label(), "end", 14, Svg.INK, true).box(NAMES, y, width, ROW - 8, Svg.SEA, Svg.SEA)
                    .text(NAMES + width + 8, y + 16, Typography.money(bars.get(i).amount()), "start", 14, Svg.INK, false);
        }
        return new Picture(title, alternative, NAMES + LONGEST + 150, bars.size() * ROW + 16, 0, svg.marks());
    }
}
