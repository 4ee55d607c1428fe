package pl.pomost.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in Poland write and say them. */
public final class PolishDates {

    public static final Locale POLISH = Locale.forLanguageTag("pl-PL");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", POLISH);
    private static final DateTimeFormatter IN_DIGITS = DateTimeFormatter.ofPattern("dd.MM.uuuu", POLISH);

    private PolishDates() {
    }

    /** {@code 10 stycznia 2028}. */
    public static String inWords(LocalDate date) {
        return date.format(IN_WORDS);
    }

    /** {@code 10.01.2028}. */
    public static String inDigits(LocalDate date) {
        return date.format(IN_DIGITS);
    }
}
