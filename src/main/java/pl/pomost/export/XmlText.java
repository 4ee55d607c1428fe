package pl.pomost.export;

import java.text.Normalizer;
import pl.pomost.shared.Typography;

/**
 * For formats whose reader brings fonts of its own: every character stays as it was typed, its parts put together, save those that XML or HTML forbids;
 * words are joined as Polish typography asks.
 */
final class XmlText implements TextRules {

    @Override
    public String of(String typed) {
        StringBuilder out = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(XmlText::allowed)
                .forEach(out::appendCodePoint);
        return Typography.glue(out.toString().strip());
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
        boolean noCharacter = c >= 0xD800 && c <= 0xDFFF || c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
        // would turn round what others wrote after it
        boolean steering = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return !control && !noCharacter && !steering;
    }
}
