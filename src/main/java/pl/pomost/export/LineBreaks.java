package pl.pomost.export;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: after a space, after a slash or a dash inside a long word, and between the halves of a hyphened
 * compound, but never inside a code or a range of years.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int SHORTEST_HALF = 4;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        while (position < text.length()) {
            position++;
            if (position < text.length() && mayEndBefore(position)) {
                return position;
            }
        }
        return -1;
    }

    private boolean mayEndBefore(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (before == ' ' || before == '\n') {
            return after != ' ';
        }
        return (before == '-' || before == '/') && letters(index - 2, -1) && letters(index, 1);
    }

    /** Whether enough lower-case letters stand from that place in that direction. */
    private boolean letters(int from, int step) {
        for (int i = 0; i < SHORTEST_HALF; i++) {
            int at = from + i * step;
            if (at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
