package pl.pomost.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers in a text that may well be PESEL, the personal number: eleven digits with the right check digit that begin
 * with a birth date which exists and is past. Spaces or hyphens between the digits do not hide one.
 */
public final class Pesel {

    private static final Pattern ELEVEN = Pattern.compile("(?<!\\d)(?<!\\d[ \u00A0-])\\d(?:[ \u00A0-]?\\d){10}(?![ \u00A0-]?\\d)");
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+[ \u00A0]\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?!\\p{L})");
    private static final int NEAR = 80;

    private Pesel() {
    }

    /** Where such numbers stand in a text. */
    public static Stream<MatchResult> in(String text, LocalDate today) {
        return ELEVEN.matcher(text).results().filter(found -> valid(found.group().replaceAll("\\D", ""), today));
    }

    /** Whether two capitalised words, as a first and a last name, stand close to the number. */
    public static boolean withName(String text, MatchResult number) {
        String around = text.substring(Math.max(0, number.start() - NEAR), Math.min(text.length(), number.end() + NEAR));
        return NAME.matcher(around).find();
    }

    private static boolean valid(String digits, LocalDate today) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(digits, i);
        }
        return (10 - sum % 10) % 10 == digit(digits, 10) && born(digits).filter(date -> !date.isAfter(today)).isPresent();
    }

    /** The century is added to the month: 80 for the 1800s, 0, 20, 40 and 60 for those that follow. */
    private static Optional<LocalDate> born(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int century = month / 20 == 4 ? 1800 : 1900 + 100 * (month / 20);
        try {
            return Optional.of(LocalDate.of(century + Integer.parseInt(digits.substring(0, 2)), month % 20, Integer.parseInt(digits.substring(4, 6))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
