package pl.pomost.portal.journey;

import java.util.regex.Pattern;

/** Patterns for whole texts, in the part of their language that Java and the browser share. */
final class Words {

    private static final String SPACE = "\\s*";

    private Words() {
    }

    static Pattern alone(String words) {
        return Pattern.compile("^" + SPACE + literal(words) + SPACE + "$");
    }

    /** A label, with or without a remark in brackets after it (that the field may be left empty). */
    static Pattern named(String label) {
        return Pattern.compile("^" + SPACE + literal(label) + "(" + SPACE + "\\([^)]*\\))?" + SPACE + "$");
    }

    static Pattern starting(String words) {
        return Pattern.compile("^" + SPACE + literal(words));
    }

    static Pattern within(String words) {
        return Pattern.compile(literal(words));
    }

    private static String literal(String words) {
        // words that only a screen reader says stand apart from those before them
        return words.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0").replace(":", SPACE + ":");
    }
}
