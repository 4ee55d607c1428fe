package pl.pomost.export;

import pl.pomost.plan.FigureData;

/** A picture of data, drawn alike in every format. */
interface FigureDrawing {

    /** Points; the width of the text on an upright A4 page. */
    int WIDTH = 460;

    /** Points. */
    int height();

    void draw(Canvas canvas);

    static FigureDrawing of(FigureData data, TextRules printable) {
        if (data instanceof FigureData.Bars bars) {
            return new BarsDrawing(bars, printable);
        }
        if (data instanceof FigureData.Quarters quarters) {
            return new QuartersDrawing(quarters, printable);
        }
        if (data instanceof FigureData.Paths paths) {
            return new PathsDrawing(paths, printable);
        }
        return new LevelsDrawing((FigureData.Levels) data, printable);
    }
}
