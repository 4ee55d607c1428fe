package pl.pomost.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the changes of two people who began from the same text into one, line by line; paragraphs are lines. Where both touched
 * the same lines, or lines that stand next to each other, there is none: somebody has to read it.
 */
public final class Merging {

    /** Comparing takes time by the square of what differs. */
    private static final int MOST_LINES = 1_000;

    private Merging() {
    }

    /** The text with the changes that each made of {@code base}; empty when they are in each other's way or very long. */
    public static Optional<String> of(String base, String one, String other) {
        List<String> lines = lines(base);
        if (Stream.of(lines, lines(one), lines(other)).anyMatch(text -> text.size() > MOST_LINES)) {
            return Optional.empty();
        }
        List<AbstractDelta<String>> first = DiffUtils.diff(lines, lines(one)).getDeltas();
        List<AbstractDelta<String>> second = DiffUtils.diff(lines, lines(other)).getDeltas();
        if (first.stream().anyMatch(change -> second.stream().anyMatch(against -> touch(change.getSource(), against.getSource())))) {
            return Optional.empty();
        }
        var merged = new ArrayList<>(lines);
        // from the end, so that the places of those before it stay what they were
        Stream.concat(first.stream(), second.stream()).sorted(Comparator.comparing((AbstractDelta<String> change) -> change.getSource().getPosition()).reversed())
                .forEach(change -> put(merged, change));
        return Optional.of(String.join("\n", merged));
    }

    private static boolean touch(Chunk<String> one, Chunk<String> other) {
        return one.getPosition() <= end(other) && other.getPosition() <= end(one);
    }

    private static int end(Chunk<String> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static void put(List<String> text, AbstractDelta<String> change) {
        List<String> place = text.subList(change.getSource().getPosition(), end(change.getSource()));
        place.clear();
        place.addAll(change.getTarget().getLines());
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }
}
