package pl.pomost.compare;

import pl.pomost.scenario.StandardDef;

/** The matrix as a drawing: a cell for each level, in one of four steps of a hue, with its digit. */
final class HeatPicture {

    private static final int NAMES = 150;
    private static final int HEAD = 58;
    private static final int CELL = 26;

    private HeatPicture() {
    }

    static Picture of(Matrix matrix, String title, String alternative) {
        Svg svg = new Svg();
        int column = 0;
        for (StandardDef standard : matrix.standards()) {
            svg.upright(NAMES + column * CELL + 17, HEAD - 6, standard.code(), 12);
            column++;
        }
        int row = 0;
        for (Place place : matrix.places()) {
            double y = HEAD + row * CELL;
            svg.text(NAMES - 8, y + 17, place.fullName(), "end", 12, Svg.INK, false);
            column = 0;
            for (StandardDef standard : matrix.standards()) {
                cell(svg, matrix, place, standard, NAMES + column * CELL, y);
                column++;
            }
            row++;
        }
        return new Picture(title, alternative,
                NAMES + matrix.standards().size() * CELL + 10, HEAD + matrix.places().size() * CELL + 10, HEAD, svg.marks());
    }

    private static void cell(Svg svg, Matrix matrix, Place place, StandardDef standard, double x, double y) {
        matrix.at(place.teryt(), standard.code()).ifPresentOrElse(cell -> cell.level().ifPresentOrElse(level -> svg.box(x + 1, y + 1, CELL - 2, CELL - 2, Svg.level(level), Svg.LINE)
                .text(x + CELL / 2.0, y + 17, String.valueOf(level), "middle", 13, Svg.onLevel(level), true), () -> svg.text(x + CELL / 2.0, y + 17, "nd.", "middle", 10, Svg.SOFT, false)),
                () -> svg.text(x + CELL / 2.0, y + 17, "–", "middle", 12, Svg.SOFT, false));
        matrix.answer(place.teryt(), standard.code()).ifPresent(answer -> svg.text(x + CELL - 4, y + CELL - 4, answer.mark(), "end", 8, matrix.at(place.teryt(), standard.code())
                .flatMap(Assessed::level).map(Svg::onLevel).orElse(Svg.SOFT), true));
    }
}
