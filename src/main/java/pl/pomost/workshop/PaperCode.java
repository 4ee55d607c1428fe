package pl.pomost.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code on a printed card: its number in the workshop and a letter that goes with the number, so that one wrong digit or two
 * that changed places are found when it is typed.
 */
public record PaperCode(int number) {

    static final int MOST = 9_999;
    /** Nineteen, a prime; without those that are taken for digits or for one another. */
    private static final String LETTERS = "ABCDEFGHJKMNPRSTWXY";
    private static final int FACTOR = 7;
    private static final int SHIFT = 3;
    private static final Pattern WRITTEN = Pattern.compile("0*([1-9]\\d{0,3})([A-Z])");

    /** However somebody typed it; empty for what is no such code. */
    public static Optional<PaperCode> typed(String text) {
        Matcher written = WRITTEN.matcher(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        return written.matches() ? Optional.of(new PaperCode(Integer.parseInt(written.group(1)))).filter(code -> code.letter() == written.group(2).charAt(0)) : Optional.empty();
    }

    private char letter() {
        return LETTERS.charAt((number * FACTOR + SHIFT) % LETTERS.length());
    }

    /** As it is printed: {@code 012F}. */
    @Override
    public String toString() {
        return "%03d%s".formatted(number, letter());
    }
}
