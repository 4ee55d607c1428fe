package pl.pomost.compare;

import java.util.List;
import java.util.Optional;
import pl.pomost.compare.LevelHistory.Moment;
import pl.pomost.scenario.StandardDef;

/** Levels of standards at moments one after another: a cell for each, in one of four steps of a hue, with its number. */
final class ChangePicture {

    private static final int NAMES = 70;
    private static final int HEAD = 96;
    private static final int CELL = 26;
    private static final int WIDE = 44;

    private ChangePicture() {
    }

    static Picture of(String title, String alternative, List<StandardDef> standards, List<Moment> moments) {
        Svg svg = new Svg();
        for (int column = 0; column < moments.size(); column++) {
            svg.upright(NAMES + column * WIDE + WIDE / 2.0 + 4, HEAD - 8, moments.get(column).label(), 12);
        }
        for (int row = 0; row < standards.size(); row++) {
            double y = HEAD + row * CELL;
            svg.text(NAMES - 12, y + 17, standards.get(row).code(), "end", 12, Svg.INK, false);
            for (int column = 0; column < moments.size(); column++) {
                cell(svg, moments.get(column).spread(standards.get(row).code()), NAMES + column * WIDE, y);
            }
        }
        return new Picture(title, alternative,
                Math.max(320, NAMES + moments.size() * WIDE + 10), HEAD + standards.size() * CELL + 10, HEAD, svg.marks());
    }

    private static void cell(Svg svg, Optional<Spread> spread, double x, double y) {
        spread.map(Spread::median).ifPresentOrElse(level -> svg.box(x + 1, y + 1, WIDE - 2, CELL - 2, Svg.level((int) Math.floor(level)), Svg.LINE)
                .text(x + WIDE / 2.0, y + 17, Words.number(level), "middle", 13, Svg.onLevel((int) Math.floor(level)), true),
                () -> svg.text(x + WIDE / 2.0, y + 17, "–", "middle", 12, Svg.SOFT, false));
    }
}
