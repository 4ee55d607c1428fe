package pl.pomost.export;

/** Cuts texts for a place that has little room, at a word where it can, and remembers whether anything was cut. */
final class Cut {

    static final String SIGN = "…";
    private static final String LOOSE = "[\\s\u00A0,;:–—(„-]+$";

    /** Makes one picture of the two beside it. */
    private static final int JOINER = 0x200D;

    private boolean happened;

    /** On one line, at most so many characters, the sign of the cut among them. */
    String to(String text, int most) {
        String plain = text.strip().replaceAll("[\\s\u00A0]+", " ");
        if (plain.codePointCount(0, plain.length()) <= most) {
            return text.strip().indexOf('\n') < 0 ? text.strip() : plain;
        }
        happened = true;
        int end = whole(plain, plain.offsetByCodePoints(0, most - 1));
        int word = plain.lastIndexOf(' ', end);
        return plain.substring(0, word > end * 2 / 3 ? word : end).replaceAll(LOOSE, "") + SIGN;
    }

    /** What is joined to the sign before it, such as an accent or a part of a flag, goes with it. */
    private static int whole(String text, int end) {
        int at = end;
        while (at > 0 && (isJoined(text.codePointAt(at)) || text.codePointBefore(at) == JOINER)) {
            at = text.offsetByCodePoints(at, -1);
        }
        return at;
    }

    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    boolean happened() {
        return happened;
    }
}
