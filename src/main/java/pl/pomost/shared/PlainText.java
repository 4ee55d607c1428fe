package pl.pomost.shared;

import java.util.Optional;

/** Text that every page, file and document can carry: no control characters but line ends and tabs, nothing that is no character. */
public final class PlainText {

    private static final int SHOWN = 20;

    private PlainText() {
    }

    public static boolean isBroken(int codePoint) {
        return codePoint < 0x20 && codePoint != '\n' && codePoint != '\t' && codePoint != '\r'
                || codePoint == 0x7F || codePoint >= 0xD800 && codePoint <= 0xDFFF
                || codePoint == 0xFFFE || codePoint == 0xFFFF;
    }

    public static boolean isBroken(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isBroken(text.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** What stands before the first character that cannot be carried, as nobody sees it; empty when there is none. */
    public static Optional<String> beforeBroken(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isBroken(text.codePointAt(at))) {
                int from = Math.max(0, at - SHOWN);
                return Optional.of(text.substring(Character.isLowSurrogate(text.charAt(from)) && from > 0 ? from + 1 : from, at).strip());
            }
        }
        return Optional.empty();
    }
}
