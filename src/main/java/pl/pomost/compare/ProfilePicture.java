package pl.pomost.compare;

import java.util.List;

/** A line of four levels for each standard: the range of the others as a line, its middle half as a box, its middle as a stroke, one's own level as a dot with its digit. */
final class ProfilePicture {

    private static final int NAMES = 70;
    private static final int STEP = 130;
    private static final int ROW = 26;
    private static final int HEAD = 26;

    private ProfilePicture() {
    }

    /** @param own and {@code like}: what the signs under it mean */
    static Picture of(String title, String alternative, String own, String like, List<ProfileView.Row> rows) {
        Svg svg = new Svg();
        for (int level = 0; level <= 3; level++) {
            svg.text(x(level), 16, String.valueOf(level), "middle", 13, Svg.INK, true).line(x(level), HEAD - 4, x(level), HEAD + rows.size() * ROW, Svg.LINE, 1);
        }
        for (int i = 0; i < rows.size(); i++) {
            ProfileView.Row row = rows.get(i);
            double y = HEAD + i * ROW + ROW / 2.0;
            svg.text(NAMES - 14, y + 5, row.standard().code(), "end", 13, Svg.INK, false);
            row.like().ifPresent(range -> svg.line(x(range.least()), y, x(range.greatest()), y, Svg.SOFT, 2).box(x(range.lower()) - 3, y - 7, x(range.upper()) - x(range.lower()) + 6, 14, "#dcecf3", Svg.SOFT)
                    .line(x(range.median()), y - 9, x(range.median()), y + 9, Svg.INK, 3));
            row.own().flatMap(Assessed::level).ifPresent(level -> svg.dot(x(level), y, 9, Svg.SEA, "#ffffff").text(x(level), y + 4.5, String.valueOf(level), "middle", 12, "#ffffff", true));
        }
        double y = HEAD + rows.size() * ROW + 20;
        svg.dot(NAMES + 8, y, 7, Svg.SEA, "#ffffff").text(NAMES + 22, y + 5, own, "start", 13, Svg.INK, false).box(NAMES + 120, y - 7, 30, 14, "#dcecf3", Svg.SOFT).line(NAMES + 135, y - 9, NAMES + 135, y + 9, Svg.INK, 3)
                .text(NAMES + 158, y + 5, like, "start", 13, Svg.INK, false);
        return new Picture(title, alternative,
                NAMES + 3 * STEP + 50, HEAD + rows.size() * ROW + 36, HEAD, svg.marks());
    }

    private static double x(double level) {
        return NAMES + 10 + level * STEP;
    }
}
