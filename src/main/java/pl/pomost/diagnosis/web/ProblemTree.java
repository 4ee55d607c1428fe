package pl.pomost.diagnosis.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A problem as a tree: its causes are the roots below, the problem the trunk, its effects the branches above. Lengths are in
 * the drawing's own units, about one to a pixel. The same is said in words beside it.
 */
record ProblemTree(String problem, List<String> causes, List<String> effects, int width, int height, List<Box> boxes, List<Edge> edges) {

    private static final int WIDTH = 880;
    private static final int IN_ROW = 4;
    private static final int GAP = 16;
    private static final int BETWEEN_ROWS = 40;
    private static final int LINE = 20;
    private static final int PADDING = 12;
    private static final int LETTER = 8;
    private static final int TRUNK = 460;

    /** @param kind class of its colour: {@code cause}, {@code trunk} or {@code effect} */
    record Box(String kind, int x, int y, int width, int height, List<Line> lines) {

        int middle() {
            return x + width / 2;
        }
    }

    record Line(int x, int y, String text) {
    }

    record Edge(int fromX, int fromY, int toX, int toY) {
    }

    static ProblemTree of(String problem, List<String> causes, List<String> effects) {
        var boxes = new ArrayList<Box>();
        var edges = new ArrayList<Edge>();
        int top = rows(effects, "effect", 0, boxes);
        Box trunk = box("trunk", (WIDTH - TRUNK) / 2, top, TRUNK, problem);
        int bottom = rows(causes, "cause", top + trunk.height() + BETWEEN_ROWS, boxes);
        for (Box box : boxes) {
            boolean above = box.kind().equals("effect");
            edges.add(new Edge(trunk.middle(), above ? trunk.y() : trunk.y() + trunk.height(), box.middle(), above ? box.y() + box.height() : box.y()));
        }
        boxes.add(trunk);
        return new ProblemTree(problem, causes, effects, WIDTH, bottom - BETWEEN_ROWS, List.copyOf(boxes), List.copyOf(edges));
    }

    /** Whether there is more to it than the problem itself. */
    public boolean isGrown() {
        return !causes.isEmpty() || !effects.isEmpty();
    }

    /** @return where what follows may begin */
    private static int rows(List<String> texts, String kind, int from, List<Box> boxes) {
        int y = from;
        for (int first = 0; first < texts.size(); first += IN_ROW) {
            List<String> row = texts.subList(first, Math.min(texts.size(), first + IN_ROW));
            int width = Math.min((WIDTH - GAP * (row.size() - 1)) / row.size(), TRUNK);
            int left = (WIDTH - row.size() * width - (row.size() - 1) * GAP) / 2;
            int highest = 0;
            for (int i = 0; i < row.size(); i++) {
                Box box = box(kind, left + i * (width + GAP), y, width, row.get(i));
                boxes.add(box);
                highest = Math.max(highest, box.height());
            }
            y += highest + BETWEEN_ROWS;
        }
        return y;
    }

    private static Box box(String kind, int x, int y, int width, String text) {
        List<String> wrapped = wrapped(text, (width - 2 * PADDING) / LETTER);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add(new Line(x + width / 2, y + PADDING + LINE * (i + 1) - LINE / 4, wrapped.get(i)));
        }
        return new Box(kind, x, y, width, 2 * PADDING + LINE * wrapped.size(), lines);
    }

    private static List<String> wrapped(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.length() > most) {
                lines.add(line.substring(0, most));
                line.delete(0, most);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
