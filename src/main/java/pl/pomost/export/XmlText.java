package pl.pomost.export;

import pl.pomost.shared.Typography;

/**
 * For formats whose reader brings fonts of its own: every character stays as it was typed, save those that XML forbids;
 * words are joined as Polish typography asks.
 */
final class XmlText implements TextRules {

    @Override
    public String of(String typed) {
        StringBuilder out = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(XmlText::allowed)
                .forEach(out::appendCodePoint);
        return Typography.glue(out.toString().strip());
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
