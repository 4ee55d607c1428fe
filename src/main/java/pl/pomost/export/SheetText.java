package pl.pomost.export;

import pl.pomost.export.SheetValue.Words;

/** Texts as a cell can hold them. */
final class SheetText {

    /** What one cell of Excel holds at most. */
    private static final int LONGEST = 32_767;
    private static final String CUT = " … [dalej w dokumencie]";
    private static final String FORMULA = "=+-@\t\r";

    private SheetText() {
    }

    /** Without characters that XML forbids; line ends as line feeds; cut where a cell would overflow. */
    static String of(String typed) {
        StringBuilder out = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(SheetText::allowed).forEach(out::appendCodePoint);
        if (out.length() > LONGEST) {
            int end = LONGEST - CUT.length();
            out.setLength(Character.isHighSurrogate(out.charAt(end - 1)) ? end - 1 : end);
            out.append(CUT);
        }
        return out.toString();
    }

    /** Whether a spreadsheet would take the text for a formula if somebody typed it into a cell. */
    static boolean looksLikeFormula(Words words) {
        String start = words.text().stripLeading();
        return !words.text().isEmpty() && (FORMULA.indexOf(words.text().charAt(0)) >= 0 || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0);
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
