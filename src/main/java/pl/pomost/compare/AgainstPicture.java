package pl.pomost.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Planned amounts against what there is: a bar for each source and year, and a frame around it as long as what the source has. */
final class AgainstPicture {

    private static final int NAMES = 110;
    private static final int LONGEST = 380;
    private static final int ROW = 26;
    private static final int TITLE = 28;
    private static final int WORDS = 330;

    private AgainstPicture() {
    }

    record Source(String name, List<Bar> bars) {
    }

    /** @param words both amounts, as the picture says them */
    record Bar(String label, String words, BigDecimal planned, Optional<BigDecimal> given) {
    }

    static Picture of(String title, String alternative, List<Source> sources) {
        double most = sources.stream().flatMap(source -> source.bars().stream()).flatMap(bar -> Stream.concat(Stream.of(bar.planned()), bar.given().stream())).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        Svg svg = new Svg();
        double y = 4;
        for (Source source : sources) {
            svg.text(4, y + 18, source.name(), "start", 14, Svg.INK, true);
            y += TITLE;
            for (Bar bar : source.bars()) {
                double planned = width(bar.planned(), most);
                double given = bar.given().map(has -> width(has, most)).orElse(0d);
                svg.text(NAMES - 8, y + 15, bar.label(), "end", 13, Svg.INK, false);
                if (bar.given().isPresent()) {
                    svg.box(NAMES, y, Math.max(1, given), ROW - 5, "#ffffff", Svg.INK);
                }
                svg.box(NAMES, y + 5, planned, ROW - 15, Svg.SEA, Svg.SEA).text(NAMES + Math.max(planned, given) + 8, y + 15, bar.words(), "start", 13, Svg.INK, false);
                y += ROW;
            }
        }
        return new Picture(title, alternative, NAMES + LONGEST + WORDS, (int) y + 6, 0, svg.marks());
    }

    private static double width(BigDecimal amount, double most) {
        return Math.max(0, amount.doubleValue()) / Math.max(1, most) * LONGEST;
    }
}
