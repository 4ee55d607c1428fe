package pl.pomost.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number with what it counts. A sign or an abbreviation follows it ("15 %", "3 tys. zł"); a word, which would have to be
 * bent to every number, stands before it ("osoby: 146 000").
 */
public final class Measured {

    private static final Pattern FOLLOWS = Pattern.compile("(?iu)\\P{L}.*|(zł|gr|pln|eur|tys|mln|mld|proc|pkt|godz|min|h|os|szt|m|km|cm|ha|kg)\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private Measured() {
    }

    /** @param unit as somebody wrote it; without one the number stands alone */
    public static String of(String number, Optional<String> unit) {
        return unit.map(String::strip).filter(words -> !words.isEmpty())
                .map(words -> FOLLOWS.matcher(words).matches() ? number + Typography.NBSP + words : words + ": " + number).orElse(number);
    }
}
