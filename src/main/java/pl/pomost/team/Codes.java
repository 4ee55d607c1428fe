package pl.pomost.team;

import java.util.Collection;

/** Codes of people and institutions: a letter and a number, {@code t01}. */
final class Codes {

    private Codes() {
    }

    /** One more than the greatest number used with the letter; codes of another shape do not count. */
    static String next(String letter, Collection<String> used) {
        int greatest = used.stream().filter(code -> code.matches(letter + "\\d{1,6}"))
                .mapToInt(code -> Integer.parseInt(code.substring(letter.length()))).max().orElse(0);
        return "%s%02d".formatted(letter, greatest + 1);
    }
}
