package pl.pomost.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as people type it, turned into blocks: an empty line parts paragraphs, lines that begin with "•" or "-" are a
 * list, and a short line of its own that ends without a stop, with more text after it, heads what follows.
 */
final class Narrative {

    private static final int LONGEST_HEADING = 70;
    private static final String STOPS = ".,:;!?…”\"";

    /** @param heading empty for what stands before the first heading */
    record Part(String heading, List<Block> blocks) {
    }

    private final String lang;
    private final List<Part> parts = new ArrayList<>();

    private Narrative(String lang) {
        this.lang = lang;
        parts.add(new Part("", new ArrayList<>()));
    }

    /** The parts in reading order; the first may be empty. */
    static List<Part> parts(String text, String lang) {
        Narrative narrative = new Narrative(lang);
        List<String> pieces = Arrays.stream(text.replace("\r", "").split("\n[ \t]*\n")).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
        for (int i = 0; i < pieces.size(); i++) {
            narrative.add(pieces.get(i), i + 1 < pieces.size());
        }
        return narrative.parts;
    }

    private void add(String piece, boolean followed) {
        if (followed && isHeading(piece)) {
            parts.add(new Part(piece, new ArrayList<>()));
        } else {
            addLines(piece);
        }
    }

    private static boolean isHeading(String piece) {
        return piece.length() <= LONGEST_HEADING && !piece.contains("\n") && !isItem(piece)
                && STOPS.indexOf(piece.charAt(piece.length() - 1)) < 0;
    }

    private void addLines(String piece) {
        List<String> plain = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : piece.split("\n")) {
            if (isItem(line)) {
                flushParagraph(plain);
                items.add(line.strip().substring(1).strip());
            } else {
                flushItems(items);
                plain.add(line.strip());
            }
        }
        flushParagraph(plain);
        flushItems(items);
    }

    private static boolean isItem(String line) {
        String text = line.strip();
        return text.startsWith("•") || text.startsWith("- ") || text.startsWith("– ");
    }

    private void flushParagraph(List<String> lines) {
        if (!lines.isEmpty()) {
            blocks().add(new Paragraph(String.join(" ", lines), lang));
            lines.clear();
        }
    }

    private void flushItems(List<String> items) {
        if (!items.isEmpty()) {
            blocks().add(new BulletList(List.copyOf(items), lang));
            items.clear();
        }
    }

    private List<Block> blocks() {
        return parts.get(parts.size() - 1).blocks();
    }
}
