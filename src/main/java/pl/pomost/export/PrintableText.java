package pl.pomost.export;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import pl.pomost.shared.Typography;

/**
 * Makes what people typed fit to be set in the program's own fonts: composed letters, none that no font can show, no
 * characters that XML forbids or that only steer other software; and words joined as Polish typography asks.
 */
final class PrintableText implements TextRules {

    /** Stands where a character was that no font has, so that a reader sees that something was there. */
    static final int MISSING = '□';

    private static final int REGIONAL_A = 0x1F1E6;
    private static final int REGIONAL_Z = 0x1F1FF;
    private static final int SKIN_LIGHT = 0x1F3FB;
    private static final int SKIN_DARK = 0x1F3FF;

    private final IntPredicate known;

    /** @param known whether some font can show a character */
    PrintableText(IntPredicate known) {
        this.known = known;
    }

    @Override
    public String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(out, c));
        return Typography.glue(out.toString().strip());
    }

    private void append(StringBuilder out, int c) {
        if (c == '\n' || c == ' ' || c == Typography.NBSP) {
            out.append((char) c);
        } else if (c == 0x2028 || c == 0x2029) {
            out.append('\n');
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            appendSpace(out, c);
        } else if (isVisible(c)) {
            appendVisible(out, c);
        }
    }

    /** A carriage return goes with the line feed beside it; every other space is a space. */
    private static void appendSpace(StringBuilder out, int c) {
        if (c == 0x202F || c == 0x2007) {
            out.append(Typography.NBSP);
        } else if (c != '\r') {
            out.append(' ');
        }
    }

    private static boolean isVisible(int c) {
        if (c >= SKIN_LIGHT && c <= SKIN_DARK || c >= 0xFE00 && c <= 0xFE0F) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }

    private void appendVisible(StringBuilder out, int c) {
        if (known.test(c)) {
            out.appendCodePoint(c);
        } else if (c >= REGIONAL_A && c <= REGIONAL_Z) {
            out.append((char) ('A' + c - REGIONAL_A));
        } else if (!isMark(c)) {
            out.appendCodePoint(MISSING);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
