package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.pomost.export.Slide.Chart;
import pl.pomost.export.Slide.Grid;
import pl.pomost.export.Slide.Lines;
import pl.pomost.export.Slide.Piece;
import pl.pomost.shared.Plurals;

/** Gives every piece of a slide its place and the largest letters with which it fits; what does not fit even in the smallest is cut, and the slide says so. */
final class SlideFit {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double EDGE = 44;
    /** Above and below what stands in a cell, and beside it. */
    static final double CELL_HIGH = 4;
    static final double CELL_WIDE = 6;
    private static final double LINE = 1.3;
    private static final double GAP = 28;
    private static final Box BODY = new Box(EDGE, 118, WIDTH - 2 * EDGE, 356);
    private static final double QUOTE = 84;
    private static final double[] TITLES = {32, 30, 28, 26, 24, 22};
    private static final double[] OPENINGS = {38, 36, 34, 32, 30, 28, 26, 24};
    private static final double[] TEXTS = {24, 22, 20, 18, 16, 15};
    private static final double[] CELLS = {16, 15, 14, 13, 12};

    private final SlideText text;

    SlideFit(SlideText text) {
        this.text = text;
    }

    /** In points, from the upper left corner of the slide. */
    record Box(double x, double y, double width, double height) {
    }

    /** @param size of the letters, in points */
    record Placed(Piece piece, Box box, double size) {
    }

    /** A text with the size of its letters. */
    record Sized(String text, Box box, double size) {
    }

    record Fitted(Sized title, List<Placed> pieces, String more, String notes) {
    }

    /** @param opening whether it is the first slide, whose title is the largest */
    Fitted fit(Slide slide, boolean opening, double stripHeight) {
        Sized title = opening ? title(slide.title(), new Box(EDGE, 120 + stripHeight, WIDTH - 2 * EDGE, 200), OPENINGS) : title(slide.title(), new Box(EDGE, 28, WIDTH - 2 * EDGE, 78), TITLES);
        List<Box> boxes = opening ? List.of(new Box(EDGE, 336, WIDTH - 2 * EDGE, 138)) : boxes(slide.pieces());
        List<Placed> pieces = IntStream.range(0, slide.pieces().size()).mapToObj(i -> placed(slide.pieces().get(i), boxes.get(i))).toList();
        int left = pieces.stream().mapToInt(placed -> placed.piece() instanceof Grid grid ? grid.left() : 0).sum();
        String more = left == 0 ? slide.more() : (slide.more().isEmpty() ? "" : slide.more() + " ") + "(jeszcze " + Plurals.of(left, "wiersz", "wiersze", "wierszy") + ")";
        return new Fitted(title, pieces, text.plain(more), text.plain(slide.notes()));
    }

    private Sized title(String title, Box box, double[] sizes) {
        String plain = text.plain(title);
        for (double size : sizes) {
            if (text.lines(plain, box.width(), size) * size * LINE <= box.height()) {
                return new Sized(plain, box, size);
            }
        }
        double smallest = sizes[sizes.length - 1];
        return new Sized(text.cut(plain, box.width(), smallest, (int) (box.height() / (smallest * LINE))), box, smallest);
    }

    /** A sentence stands above a table; a picture or a table stands beside another. */
    private static List<Box> boxes(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return List.of(BODY);
        }
        if (pieces.get(0) instanceof Lines) {
            return List.of(new Box(BODY.x(), BODY.y(), BODY.width(), QUOTE), new Box(BODY.x(), BODY.y() + QUOTE + GAP / 2, BODY.width(), BODY.height() - QUOTE - GAP / 2));
        }
        double half = (BODY.width() - GAP) / 2;
        return List.of(new Box(BODY.x(), BODY.y(), half, BODY.height()), new Box(BODY.x() + half + GAP, BODY.y(), half, BODY.height()));
    }

    private Placed placed(Piece piece, Box box) {
        if (piece instanceof Lines lines) {
            return lines(lines.lines().stream().map(text::plain).toList(), box);
        }
        if (piece instanceof Grid grid) {
            return grid(new Grid(text.plain(grid.name()), plain(grid.heads()), grid.rows().stream().map(this::plain).toList(), grid.shares(), grid.left()), box);
        }
        Chart chart = (Chart) piece;
        return new Placed(new Chart(text.plain(chart.name()), text.plain(chart.alternative()), chart.bars()), box, CELLS[0]);
    }

    private List<String> plain(List<String> texts) {
        return texts.stream().map(text::plain).toList();
    }

    private Placed lines(List<String> lines, Box box) {
        double room = box.width() - 24;
        for (double size : TEXTS) {
            if (height(lines, room, size) <= box.height()) {
                return new Placed(new Lines(lines), box, size);
            }
        }
        double smallest = TEXTS[TEXTS.length - 1];
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            String cut = text.cut(line, room, smallest, 2);
            kept.add(cut);
            if (height(kept, room, smallest) > box.height()) {
                kept.remove(kept.size() - 1);
                break;
            }
        }
        return new Placed(new Lines(kept), box, smallest);
    }

    private double height(List<String> lines, double room, double size) {
        return lines.stream().mapToDouble(line -> text.lines(line, room, size) * size * LINE + size * 0.5).sum();
    }

    private Placed grid(Grid grid, Box box) {
        for (double size : CELLS) {
            Grid cut = cut(grid, box, size, 3);
            if (height(cut, box, size) <= box.height()) {
                return new Placed(cut, box, size);
            }
        }
        double smallest = CELLS[CELLS.length - 1];
        Grid cut = cut(grid, box, smallest, 2);
        while (height(cut, box, smallest) > box.height() && cut.rows().size() > 1) {
            cut = new Grid(cut.name(), cut.heads(), cut.rows().subList(0, cut.rows().size() - 1), cut.shares(), cut.left() + 1);
        }
        return new Placed(cut, box, smallest);
    }

    /** Every cell in at most so many lines. */
    private Grid cut(Grid grid, Box box, double size, int most) {
        return new Grid(grid.name(), cut(grid.heads(), grid, box, size, 2), grid.rows().stream().map(row -> cut(row, grid, box, size, most)).toList(), grid.shares(), grid.left());
    }

    private List<String> cut(List<String> cells, Grid grid, Box box, double size, int most) {
        return IntStream.range(0, cells.size()).mapToObj(i -> text.cut(cells.get(i), room(grid, box, i), size, most)).toList();
    }

    private double height(Grid grid, Box box, double size) {
        double rows = grid.rows().stream().mapToDouble(row -> row(row, grid, box, size)).sum();
        return row(grid.heads(), grid, box, size) + rows;
    }

    private double row(List<String> cells, Grid grid, Box box, double size) {
        int lines = IntStream.range(0, cells.size()).map(i -> text.lines(cells.get(i), room(grid, box, i), size)).max().orElse(1);
        return lines * size * LINE + 2 * CELL_HIGH;
    }

    private static double room(Grid grid, Box box, int column) {
        return box.width() * grid.shares().get(column) - 2 * CELL_WIDE;
    }
}
