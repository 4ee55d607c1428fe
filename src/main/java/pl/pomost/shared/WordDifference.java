package pl.pomost.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How two texts differ, first line by line, then word by word inside the lines that do. */
public final class WordDifference {

    /** Comparing takes time by the square of what differs; longer pieces are shown as taken out and put in whole. */
    private static final int MOST_PARTS = 2_000;

    public enum Kind {
        SAME, GONE, NEW
    }

    public record Piece(Kind kind, String text) {
    }

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {
    }

    /** Pieces in reading order. All but the new ones give {@code before}, all but the gone ones give {@code after}, letter by letter. */
    public static List<Piece> between(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.compareLines(lines(before), lines(after));
        return joined(difference.pieces);
    }

    /** Words that differ one after another are one piece, with the spaces between them. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean differing = gone.length() + added.length() > 0;
            boolean between = differing && piece.kind() == Kind.SAME && piece.text().isBlank() && !piece.text().contains("\n")
                    && i + 1 < pieces.size() && pieces.get(i + 1).kind() != Kind.SAME;
            if (piece.kind() == Kind.SAME && !between) {
                flush(gone, added, joined);
                joined.add(piece);
            } else {
                gone.append(piece.kind() == Kind.NEW ? "" : piece.text());
                added.append(piece.kind() == Kind.GONE ? "" : piece.text());
            }
        }
        flush(gone, added, joined);
        return List.copyOf(joined);
    }

    private static void flush(StringBuilder gone, StringBuilder added, List<Piece> joined) {
        if (gone.length() > 0) {
            joined.add(new Piece(Kind.GONE, gone.toString()));
        }
        if (added.length() > 0) {
            joined.add(new Piece(Kind.NEW, added.toString()));
        }
        gone.setLength(0);
        added.setLength(0);
    }

    /** One text with every line of both: lines in common once; where they differ, those of {@code first} before those of {@code second}. */
    public static String both(String first, String second) {
        List<String> all = new ArrayList<>();
        for (AbstractDelta<String> part : DiffUtils.diff(List.of(first.split("\n", -1)), List.of(second.split("\n", -1)), true).getDeltas()) {
            all.addAll(part.getSource().getLines());
            if (part.getType() != DeltaType.EQUAL) {
                all.addAll(part.getTarget().getLines());
            }
        }
        return String.join("\n", all).strip();
    }

    private void compareLines(List<String> before, List<String> after) {
        for (AbstractDelta<String> part : differences(before, after)) {
            if (part.getType() == DeltaType.EQUAL) {
                add(Kind.SAME, part.getSource().getLines());
            } else {
                compareWords(words(part.getSource().getLines()), words(part.getTarget().getLines()));
            }
        }
    }

    private void compareWords(List<String> before, List<String> after) {
        for (AbstractDelta<String> part : differences(before, after)) {
            if (part.getType() == DeltaType.EQUAL) {
                add(Kind.SAME, part.getSource().getLines());
            } else {
                add(Kind.GONE, part.getSource().getLines());
                add(Kind.NEW, part.getTarget().getLines());
            }
        }
    }

    private static List<AbstractDelta<String>> differences(List<String> before, List<String> after) {
        boolean tooLong = before.size() > MOST_PARTS || after.size() > MOST_PARTS;
        return tooLong && !before.equals(after)
                ? DiffUtils.diff(List.of(String.join("", before)), List.of(String.join("", after)), true).getDeltas()
                : DiffUtils.diff(before, after, true).getDeltas();
    }

    private void add(Kind kind, List<String> parts) {
        if (!parts.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", parts)));
        }
    }

    /** Each with the line end that closes it. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\n)"));
    }

    /** Words and what stands between them, in turn. */
    private static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)"))).toList();
    }
}
