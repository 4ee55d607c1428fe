package pl.pomost.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.plan.Figure;
import pl.pomost.plan.FigureData;

/** A picture of data, drawn alike in every format. */
interface FigureDrawing {

    /** Points; the width of the text on an upright A4 page. */
    int WIDTH = 460;

    /** Points. What is higher does not fit on a page. */
    int PAGE = 620;

    /** Points. */
    int height();

    void draw(Canvas canvas);

    static FigureDrawing of(FigureData data, TextRules printable) {
        if (data instanceof FigureData.Bars bars) {
            return new BarsDrawing(bars, bars, printable);
        }
        if (data instanceof FigureData.Quarters quarters) {
            return new QuartersDrawing(quarters, quarters, printable);
        }
        if (data instanceof FigureData.Paths paths) {
            return new PathsDrawing(paths, printable);
        }
        return new LevelsDrawing((FigureData.Levels) data, printable);
    }

    /** The same in as many pictures as pages need, all in one scale; nearly always one. */
    static List<FigureDrawing> parts(FigureData data, TextRules printable) {
        if (of(data, printable).height() <= PAGE) {
            return List.of(of(data, printable));
        }
        if (data instanceof FigureData.Bars bars) {
            return cut(bars.bars(), BarsDrawing.MOST).map(some -> (FigureDrawing) new BarsDrawing(new FigureData.Bars(bars.unit(), some), bars, printable)).toList();
        }
        if (data instanceof FigureData.Quarters quarters) {
            return cut(quarters.spans(), QuartersDrawing.MOST).map(some -> (FigureDrawing) new QuartersDrawing(new FigureData.Quarters(some), quarters, printable)).toList();
        }
        if (data instanceof FigureData.Paths paths) {
            return cut(paths.paths(), PathsDrawing.MOST).map(some -> (FigureDrawing) new PathsDrawing(new FigureData.Paths(some), printable)).toList();
        }
        List<FigureData.Level> levels = ((FigureData.Levels) data).levels();
        return cut(levels, LevelsDrawing.MOST).map(some -> (FigureDrawing) new LevelsDrawing(new FigureData.Levels(some), printable)).toList();
    }

    /** What the picture shows, for those who do not see it; the second and later parts say which they are. */
    static String alternative(Figure figure, int part, int parts) {
        return part == 0 && !figure.alternative().isBlank() ? figure.alternative() : figure.title() + ", część " + (part + 1) + " z " + parts + ". Te same dane są w tabeli pod wykresem.";
    }

    private static <T> Stream<List<T>> cut(List<T> rows, int most) {
        return IntStream.range(0, (rows.size() + most - 1) / most).mapToObj(i -> rows.subList(i * most, Math.min(rows.size(), (i + 1) * most)));
    }
}
