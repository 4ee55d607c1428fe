package pl.pomost.export;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.export.PlanFonts.Face;

/**
 * Measures and cuts texts for slides. Which font a reader's program takes is not known, so every letter is held to be a little wider than it is in
 * the program's own fonts.
 */
final class SlideText {

    private static final double WIDER = 1.14;
    /** In the size of the letters: pictures and writings that our fonts do not have are wide. */
    private static final double UNKNOWN = 1.3;
    private static final String ELLIPSIS = "…";

    private final PlanFonts fonts;
    private final TextRules rules = new XmlText();

    SlideText(PlanFonts fonts) {
        this.fonts = fonts;
    }

    /** On one line: a slide has no room for the line breaks of a document. */
    String plain(String text) {
        return rules.of(text).replaceAll("\\s*\\n\\s*", "; ").replace('\t', ' ');
    }

    /** How many lines a text takes. */
    int lines(String text, double width, double size) {
        return wrapped(text, width, size).size();
    }

    /** The text, or as much of it as those lines hold, with an ellipsis. */
    String cut(String text, double width, double size, int most) {
        List<Integer> starts = wrapped(text, width, size);
        if (starts.size() <= most) {
            return text;
        }
        int end = starts.get(most);
        // room for the ellipsis
        for (int i = 0; i < 3 && end > 0; i++) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Where each line begins. Words stay whole where they can; one that is longer than a line is broken. */
    private List<Integer> wrapped(String text, double width, double size) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double pen = 0;
        int word = 0;
        double wordWidth = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            double advance = advance(c) * size;
            if (c == ' ') {
                pen += advance;
                word = at + 1;
                wordWidth = 0;
                continue;
            }
            wordWidth += advance;
            pen += advance;
            if (pen > width) {
                boolean whole = word > starts.get(starts.size() - 1) && wordWidth <= width;
                starts.add(whole ? word : at);
                pen = whole ? wordWidth : advance;
                wordWidth = pen;
                word = whole ? word : at;
            }
        }
        return starts;
    }

    private double advance(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return (fonts.has(c) ? Math.max(fonts.advance(c, Face.REGULAR), fonts.advance(c, Face.BOLD)) : UNKNOWN) * WIDER;
    }
}
