package pl.pomost.export;

import pl.pomost.shared.PlainText;

/** Values of a file as they are repeated in messages: short, on one line, without characters that cannot be shown. */
final class Words {

    private static final int LIMIT = 60;

    private Words() {
    }

    static String quoted(String value) {
        return "„" + shortened(value) + "”";
    }

    static String shortened(String value) {
        String clean = value.codePoints().limit(LIMIT).map(Words::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return value.codePointCount(0, value.length()) > LIMIT ? clean + "…" : clean;
    }

    /** Control characters and halves of surrogate pairs would break the answer that carries the message. */
    private static int visible(int codePoint) {
        return PlainText.isBroken(codePoint) || codePoint < 0x20 ? ' ' : codePoint;
    }
}
