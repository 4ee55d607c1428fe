package pl.pomost.export;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system keeps as they are: small Latin letters, digits and dashes. */
final class AsciiName {

    private static final int LONGEST = 60;

    private AsciiName() {
    }

    /** "Źródła pieniędzy" becomes "zrodla-pieniedzy"; what has no Latin letter at all becomes "plik". */
    static String of(String text) {
        String plain = Normalizer.normalize(text.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = plain.substring(0, Math.min(LONGEST, plain.length()));
        return name.isEmpty() ? "plik" : name;
    }
}
